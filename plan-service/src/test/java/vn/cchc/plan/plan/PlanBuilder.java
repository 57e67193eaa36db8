package vn.cchc.plan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanKind;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetPeriod;
import vn.cchc.plan.plan.domain.document.TargetStrength;
import vn.cchc.plan.plan.domain.document.Threshold;

/// Plans of the department Z01.05 for 2026, in domain terms.
public final class PlanBuilder {

    public static final PlanYears YEAR = PlanYears.of(2026);

    private final List<PrintedTask> rows = new ArrayList<>();
    private final List<PlanTarget> targets = new ArrayList<>();
    private final List<LegalBasis> bases = new ArrayList<>();
    private final List<String> superiors = new ArrayList<>();
    private @Nullable String number = "118/KH-SGDĐT";
    private @Nullable LocalDate signedOn = LocalDate.of(2026, 1, 9);

    public static PlanBuilder aPlan() {
        return new PlanBuilder();
    }

    public static PlanBuilder aCompletePlan() {
        return aPlan().row("Văn phòng Sở", "Quý II/2026");
    }

    public PlanBuilder unsigned() {
        number = null;
        signedOn = null;
        return this;
    }

    public PlanBuilder row(@Nullable String lead, @Nullable String deadline) {
        return row(lead, deadline, "Rà soát quy trình", "Báo cáo");
    }

    public PlanBuilder row(@Nullable String lead, @Nullable String deadline, String content, @Nullable String product) {
        return add(row(rows.size() + 1, false, null, content, texts(lead), texts(product), deadline));
    }

    public PlanBuilder group(@Nullable String lead) {
        return add(row(rows.size() + 1, true, null, "Nhóm", texts(lead), List.of(), null));
    }

    public PlanBuilder rowOf(int group) {
        return add(row(
                rows.size() + 1,
                false,
                group,
                "Việc của nhóm",
                List.of("Văn phòng Sở"),
                List.of("Báo cáo"),
                "2026-2026"));
    }

    public PlanBuilder add(PrintedTask row) {
        rows.add(row);
        return this;
    }

    public PlanBuilder basis(String docNumber, @Nullable LocalDate date, @Nullable String title) {
        return basis(new LegalBasis("Kế hoạch", docNumber, date, "UBND Thành phố", title));
    }

    public PlanBuilder basis(LegalBasis basis) {
        bases.add(basis);
        return this;
    }

    /// A row of the office, due in June, with this content.
    public PlanBuilder work(String content) {
        return row("Văn phòng Sở", "Quý II/2026", content, "Báo cáo");
    }

    /// Gives the last row another number and section.
    public PlanBuilder numbered(@Nullable String no, @Nullable String section) {
        PrintedTask last = rows.removeLast();
        return add(new PrintedTask(
                last.ordinal(),
                no,
                section,
                last.area(),
                last.group(),
                last.parent(),
                last.content(),
                last.leads(),
                last.coordinating(),
                last.products(),
                last.deadlineText()));
    }

    public PlanBuilder implementing(String superior) {
        superiors.add(superior);
        return this;
    }

    public PlanBuilder target(String code, @Nullable Integer value, @Nullable String sameAs) {
        targets.add(target(code, "ONLINE_RATE", value, sameAs));
        return this;
    }

    public PlanHeader header() {
        return new PlanHeader(
                "Z01.05",
                number,
                "Kế hoạch CCHC năm 2026",
                PlanKind.ANNUAL_CCHC_PLAN,
                signedOn,
                YEAR,
                superiors,
                bases);
    }

    public Appendix appendix() {
        DeadlineParser parser = new DeadlineParser(YEAR);
        return new Appendix(
                rows.stream()
                        .map(row -> PlanTask.read(UUID.randomUUID(), row, parser))
                        .toList(),
                targets);
    }

    public List<PrintedTask> rows() {
        return rows;
    }

    public static PrintedTask row(
            int ordinal,
            boolean group,
            @Nullable Integer parent,
            String content,
            List<String> leads,
            List<String> products,
            @Nullable String deadline) {
        return new PrintedTask(
                ordinal,
                String.valueOf(ordinal),
                "I",
                Area.STEERING,
                group,
                parent,
                content,
                leads,
                List.of(),
                products,
                deadline);
    }

    public static PlanTarget target(String code, String indicator, @Nullable Integer value, @Nullable String sameAs) {
        BigDecimal threshold = value == null ? null : BigDecimal.valueOf(value);
        return new PlanTarget(
                code,
                "Tỷ lệ hồ sơ trực tuyến",
                Area.PROCEDURE,
                indicator,
                new Threshold(TargetOperator.GE, threshold, null, "%"),
                TargetStrength.MUST,
                TargetPeriod.REPORT_PERIOD,
                null,
                null,
                sameAs);
    }

    private static List<String> texts(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }
}
