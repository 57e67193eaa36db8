package vn.cchc.report.assembly.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import vn.cchc.report.journal.domain.PlanClosed;
import vn.cchc.report.journal.domain.PlanEdition;
import vn.cchc.report.journal.domain.RecordedFact;
import vn.cchc.report.journal.domain.TaskFact;

/// The report as a pure function of facts, frame and cut-off.
///
/// A fact counts when it was recorded by the cut-off and happened by the end of the window. What "happened" means is
/// the fact's own date: the day a plan was signed or amended, work was done, a due date was missed, a data window
/// closed. Facts may come in any order and more than once; of two versions of a thing the newer one holds.
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
        PlanFold told = new PlanFold(select(facts, PlanEdition.class), select(facts, PlanClosed.class), frame);
        List<PlanEdition> plans = told.plans();
        TaskFold tasks = new TaskFold(plans, told.closedOn(), select(facts, TaskFact.class), frame, asOf, names);
        Targets targets = TargetFold.fold(plans, select(facts, IndicatorAssessed.class), frame);
        Dossiers dossiers = DossierFold.fold(
                select(facts, DossierMetricsIngested.class), names.withAllBelow(frame.agencyCode()), window);
        return new ReportContent(
                agency(names, frame.agencyCode()),
                frame.regime(),
                new Period(frame.period(), frame.year(), window.from(), window.to()),
                cutOff,
                asOf,
                plans.stream().map(plan -> plan(plan, told, tasks)).toList(),
                told.ended(),
                tasks.figures(),
                targets,
                dossiers,
                provisional(dossiers, targets));
    }

    private static <T extends Fact> List<T> select(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Plan plan(PlanEdition plan, PlanFold told, TaskFold tasks) {
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
                plan.targets().size(),
                told.amendments(id));
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
