package vn.cchc.report.assembly.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.report.assembly.domain.ReportContent.Amendment;
import vn.cchc.report.assembly.domain.ReportContent.EndedPlan;
import vn.cchc.report.journal.domain.PlanAmended;
import vn.cchc.report.journal.domain.PlanClosed;
import vn.cchc.report.journal.domain.PlanEdition;

/// Which plans a report is about, and what became of them within its window.
///
/// Each plan counts in the newest edition in force by the end of the window: one amended after it is reported as it
/// read within it. One that was cancelled or superseded by then counts no more.
final class PlanFold {

    private final ReportFrame frame;
    private final LocalDate end;
    private final List<PlanEdition> editions;
    private final Map<UUID, PlanClosed> closed;
    private final List<PlanEdition> own;

    PlanFold(Collection<PlanEdition> editions, Collection<PlanClosed> ends, ReportFrame frame) {
        this.frame = frame;
        this.end = frame.window().to();
        this.editions =
                editions.stream().filter(edition -> edition.inForceBy(end)).toList();
        this.closed = Newest.by(
                ends.stream().filter(fact -> !fact.occurredOn().isAfter(end)).toList(), PlanClosed::planId);
        this.own = Newest.by(this.editions, PlanEdition::planId).values().stream()
                .filter(plan -> plan.agencyCode().equals(frame.agencyCode()))
                .filter(plan -> plan.yearFrom() <= frame.year() && frame.year() <= plan.yearTo())
                .sorted(Comparator.comparingInt((PlanEdition plan) -> rank(plan.kind()))
                        .thenComparing(
                                plan -> Optional.ofNullable(plan.number()).orElse(""))
                        .thenComparing(PlanEdition::title)
                        .thenComparing(PlanEdition::planId))
                .toList();
    }

    /// The agency's plans that are valid in the year and still count.
    List<PlanEdition> plans() {
        return own.stream().filter(plan -> end(plan).isEmpty()).toList();
    }

    /// Those that stopped counting within the window.
    List<EndedPlan> ended() {
        return own.stream()
                .flatMap(plan -> end(plan).stream()
                        .filter(fact ->
                                !fact.occurredOn().isBefore(frame.window().from()))
                        .map(fact -> new EndedPlan(
                                plan.planId(),
                                plan.number(),
                                plan.title(),
                                fact.status(),
                                fact.occurredOn(),
                                fact.reason())))
                .toList();
    }

    /// What was amended in the plan within the window, oldest first.
    List<Amendment> amendments(UUID planId) {
        List<PlanAmended> of = editions.stream()
                .filter(PlanAmended.class::isInstance)
                .map(PlanAmended.class::cast)
                .filter(edition -> edition.planId().equals(planId)
                        && !edition.effectiveOn().isBefore(frame.window().from()))
                .toList();
        return Newest.by(of, PlanAmended::edition).values().stream()
                .sorted(Comparator.comparingInt(PlanAmended::edition))
                .map(PlanFold::amendment)
                .toList();
    }

    /// The day each plan was closed: nothing in it is missed after it. Plans of other agencies among them.
    Map<UUID, LocalDate> closedOn() {
        return closed.values().stream()
                .filter(fact -> fact.status() == PlanClosed.Status.CLOSED && fact.version() > newest(fact.planId()))
                .collect(Collectors.toMap(PlanClosed::planId, PlanClosed::occurredOn));
    }

    private long newest(UUID planId) {
        return editions.stream()
                .filter(edition -> edition.planId().equals(planId))
                .mapToLong(PlanEdition::version)
                .max()
                .orElse(0);
    }

    private Optional<PlanClosed> end(PlanEdition plan) {
        return Optional.ofNullable(closed.get(plan.planId()))
                .filter(fact -> fact.status() != PlanClosed.Status.CLOSED && fact.version() > plan.version());
    }

    private static Amendment amendment(PlanAmended edition) {
        PlanAmended.Decision decision = edition.decision();
        return new Amendment(
                edition.edition(),
                edition.effectiveOn(),
                edition.reason(),
                decision == null ? null : decision.number(),
                decision == null ? null : decision.signedOn(),
                edition.addedTaskIds().size(),
                edition.removedTaskIds().size(),
                edition.changedTaskIds().size());
    }

    /// The annual plan is what the report is about; the others follow.
    private static int rank(String kind) {
        return switch (kind) {
            case "ANNUAL_CCHC_PLAN" -> 0;
            case "MULTI_YEAR_PROGRAMME" -> 1;
            default -> 2;
        };
    }
}
