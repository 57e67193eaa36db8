package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.domain.edition.Editions;
import vn.cchc.plan.plan.domain.edition.PlanDifference;
import vn.cchc.plan.workingcalendar.DueReckoning;
import vn.cchc.plan.workingcalendar.DueRules;

/// Then and now: the content of a plan as it was in force, and what differs between two such contents.
@ApplicationScoped
public class ReadContent {

    /// Which content is meant.
    public sealed interface Which {

        record OfNumber(int edition) implements Which {}

        /// What applied on `day` as it was known at `knownAt`, now when absent.
        record AsOf(LocalDate day, @Nullable Instant knownAt) implements Which {}
    }

    private final Editions editions;
    private final PlanAccess access;
    private final DueRules dueRules;
    private final Clock clock;

    ReadContent(Editions editions, PlanAccess access, DueRules dueRules, Clock clock) {
        this.editions = editions;
        this.access = access;
        this.dueRules = dueRules;
        this.clock = clock;
    }

    @Transactional
    public List<Editions.Entry> list(UUID plan, Caller caller) {
        return editions.of(access.visible(plan, caller).id());
    }

    /// @param reckoning the calendar its days follow from, as it stands today
    public record One(Plan plan, Edition edition, DueReckoning reckoning) {}

    @Transactional
    public One one(UUID planId, Which which, Caller caller) {
        Plan plan = access.visible(planId, caller);
        return new One(plan, find(plan, which), dueRules.current());
    }

    /// Two contents and what differs.
    public record Compared(Edition from, Edition to, PlanDifference difference, DueReckoning reckoning) {}

    @Transactional
    public Compared difference(UUID planId, Which from, Which to, Caller caller) {
        Plan plan = access.visible(planId, caller);
        Edition before = find(plan, from);
        Edition after = find(plan, to);
        return new Compared(
                before, after, PlanDifference.between(before.content(), after.content()), dueRules.current());
    }

    private Edition find(Plan plan, Which which) {
        return switch (which) {
            case Which.OfNumber(var number) ->
                editions.find(plan.id(), number)
                        .orElseThrow(() -> new PlanRefused(new PlanRefusal.EditionUnknown(number)));
            case Which.AsOf(var day, var knownAt) ->
                editions.asOf(plan.id(), day, knownAt == null ? clock.instant() : knownAt)
                        .orElseThrow(() -> new PlanRefused(new PlanRefusal.NotInForceThen()));
        };
    }
}
