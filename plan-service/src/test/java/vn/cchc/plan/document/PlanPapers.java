package vn.cchc.plan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.document.Office;
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
import vn.cchc.plan.plan.domain.edition.Decision;

/// Plans to print, part by part. Everything not said is left open.
final class PlanPapers {

    static final Office.Named CITY = new Office.Named("UBND thành phố Hải Phòng", "PEOPLES_COMMITTEE");
    static final Office.Named DEPARTMENT = new Office.Named("Sở Giáo dục và Đào tạo thành phố Hải Phòng", "DEPARTMENT");

    private final List<LegalBasis> bases = new ArrayList<>();
    private final List<String> superiors = new ArrayList<>();
    private final List<PlanTarget> targets = new ArrayList<>();
    private final List<PrintedTask> tasks = new ArrayList<>();
    private String title = "Kế hoạch cải cách hành chính năm 2026";
    private @Nullable String number;
    private @Nullable LocalDate signedOn;
    private @Nullable Decision amendedBy;
    private Signer signer = Signer.OPEN;

    PlanPapers titled(String text) {
        title = text;
        return this;
    }

    PlanPapers signed(String as, LocalDate on, Signer by) {
        number = as;
        signedOn = on;
        signer = by;
        return this;
    }

    PlanPapers basis(
            String type, String basis, @Nullable LocalDate on, @Nullable String issuer, @Nullable String text) {
        bases.add(new LegalBasis(type, basis, on, issuer, text));
        return this;
    }

    PlanPapers implementing(String superior) {
        superiors.add(superior);
        return this;
    }

    PlanPapers target(Area area, String text) {
        targets.add(new PlanTarget(
                "T" + targets.size(),
                text,
                area,
                "X",
                new Threshold(TargetOperator.DECREASE, null, null, null),
                TargetStrength.MUST,
                TargetPeriod.YEAR,
                null,
                null,
                null));
        return this;
    }

    PlanPapers task(@Nullable String section, boolean group, String content) {
        int ordinal = tasks.size() + 1;
        tasks.add(new PrintedTask(
                ordinal,
                String.valueOf(ordinal),
                section,
                Area.INSTITUTION,
                group,
                null,
                content,
                group ? List.of() : List.of("Văn phòng Sở"),
                group ? List.of() : List.of("UBND xã, phường"),
                group ? List.of() : List.of("Kế hoạch", "Báo cáo"),
                group ? null : "Quý II/2026"));
        return this;
    }

    List<PrintedTask> tasks() {
        return tasks;
    }

    PlanPapers amendedBy(Decision decision) {
        amendedBy = decision;
        return this;
    }

    PlanHeader header() {
        return new PlanHeader(
                "Z02.05",
                number,
                title,
                PlanKind.ANNUAL_CCHC_PLAN,
                signedOn,
                new PlanYears(2026, 2026),
                superiors,
                bases);
    }

    PlanPaper paper() {
        return new PlanPaper(
                Office.of(DEPARTMENT, List.of(CITY)),
                DEPARTMENT.name(),
                CITY.name(),
                header(),
                targets,
                tasks,
                signer,
                amendedBy,
                Instant.parse("2026-01-09T03:00:00Z"));
    }
}
