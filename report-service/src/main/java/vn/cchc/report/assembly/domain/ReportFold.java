package vn.cchc.report.assembly.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.calendar.Window;
import vn.cchc.report.assembly.domain.ReportContent.Agency;
import vn.cchc.report.assembly.domain.ReportContent.Dossiers;
import vn.cchc.report.assembly.domain.ReportContent.Period;
import vn.cchc.report.assembly.domain.ReportContent.Plan;
import vn.cchc.report.assembly.domain.ReportContent.Provisional;
import vn.cchc.report.assembly.domain.ReportContent.Targets;
import vn.cchc.report.journal.domain.AgencyChanged;
import vn.cchc.report.journal.domain.DossierMetricsIngested;
import vn.cchc.report.journal.domain.Fact;
import vn.cchc.report.journal.domain.IndicatorAssessed;
import vn.cchc.report.journal.domain.PlanActivated;
import vn.cchc.report.journal.domain.RecordedFact;
import vn.cchc.report.journal.domain.TaskFact;

/// The report as a pure function of facts, frame and cut-off.
///
/// A fact counts when it was recorded by the cut-off and happened by the end of the window. What "happened" means is
/// the fact's own date: the day a plan was signed, work was done, a due date was missed, a data window closed. Facts
/// may come in any order and more than once; of two versions of a thing the newer one holds.
public final class ReportFold {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ReportFold() {}

    public static ReportContent fold(Collection<RecordedFact> journal, ReportFrame frame, Instant cutOff) {
        List<Fact> facts = journal.stream()
                .filter(recorded -> !recorded.recordedAt().isAfter(cutOff))
                .map(RecordedFact::fact)
                .distinct()
                .toList();
        Window window = frame.window();
        LocalDate cutOffDay = LocalDate.ofInstant(cutOff, ZONE);
        LocalDate asOf = cutOffDay.isBefore(window.to()) ? cutOffDay : window.to();

        AgencyNames names = new AgencyNames(select(facts, AgencyChanged.class));
        List<PlanActivated> plans = plans(select(facts, PlanActivated.class), frame);
        TaskFold tasks = new TaskFold(plans, select(facts, TaskFact.class), frame, asOf, names);
        Targets targets = TargetFold.fold(plans, select(facts, IndicatorAssessed.class), frame);
        Dossiers dossiers = DossierFold.fold(
                select(facts, DossierMetricsIngested.class), names.withAllBelow(frame.agencyCode()), window);
        return new ReportContent(
                agency(names, frame.agencyCode()),
                frame.regime(),
                new Period(frame.period(), frame.year(), window.from(), window.to()),
                cutOff,
                asOf,
                plans.stream().map(plan -> plan(plan, tasks)).toList(),
                tasks.figures(),
                targets,
                dossiers,
                provisional(dossiers, targets));
    }

    private static <T extends Fact> List<T> select(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The agency's plans that are valid in the year, each in the newest version signed by the end of the window: one
    /// amended after it is reported as it read within it.
    private static List<PlanActivated> plans(List<PlanActivated> facts, ReportFrame frame) {
        List<PlanActivated> signed = facts.stream()
                .filter(plan -> plan.signedOn() == null
                        || !plan.signedOn().isAfter(frame.window().to()))
                .toList();
        return Newest.by(signed, PlanActivated::planId).values().stream()
                .filter(plan -> plan.agencyCode().equals(frame.agencyCode()))
                .filter(plan -> plan.yearFrom() <= frame.year() && frame.year() <= plan.yearTo())
                .sorted(Comparator.comparingInt((PlanActivated plan) -> rank(plan.kind()))
                        .thenComparing(
                                plan -> Optional.ofNullable(plan.number()).orElse(""))
                        .thenComparing(PlanActivated::title)
                        .thenComparing(PlanActivated::planId))
                .toList();
    }

    /// The annual plan is what the report is about; the others follow.
    private static int rank(String kind) {
        return switch (kind) {
            case "ANNUAL_CCHC_PLAN" -> 0;
            case "MULTI_YEAR_PROGRAMME" -> 1;
            default -> 2;
        };
    }

    private static Plan plan(PlanActivated plan, TaskFold tasks) {
        UUID id = plan.planId();
        return new Plan(
                id,
                plan.number(),
                plan.title(),
                plan.kind(),
                plan.signedOn(),
                plan.yearFrom(),
                plan.yearTo(),
                tasks.ofPlan(id),
                plan.targets().size());
    }

    private static Agency agency(AgencyNames names, String code) {
        return new Agency(
                code,
                names.name(code),
                names.kind(code),
                names.above(code),
                names.receiver(code).orElse(null));
    }

    private static List<Provisional> provisional(Dossiers dossiers, Targets targets) {
        List<Provisional> found = new ArrayList<>();
        dossiers.months().stream()
                .filter(Dossiers.Month::provisional)
                .map(month -> new Provisional("DOSSIERS", month.from() + "/" + month.to(), month.dataAsOf()))
                .forEach(found::add);
        targets.items().stream()
                .flatMap(target -> target.judgements().stream()
                        .filter(ReportContent.Judgement::provisional)
                        .map(judgement -> new Provisional("TARGET", target.code(), judgement.dataAsOf())))
                .forEach(found::add);
        return found;
    }
}
