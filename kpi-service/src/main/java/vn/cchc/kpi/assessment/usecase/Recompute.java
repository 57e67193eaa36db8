package vn.cchc.kpi.assessment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.AssessmentChange;
import vn.cchc.kpi.assessment.domain.Assessments;
import vn.cchc.kpi.assessment.domain.Difference;
import vn.cchc.kpi.assessment.domain.Readers;
import vn.cchc.kpi.assessment.domain.Selection;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.Touch;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Definition;

/// Looks again at the assessments a fact can move, and at no others. Call it once per batch, after the fact's own
/// rows are written and in their transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Recompute {

    private static final Set<String> TASK_METRICS =
            Set.of("T.plan.total", "T.plan.done_on_time", "T.plan.done_late", "T.plan.overdue");

    private final Assessments assessments;
    private final Assessing assessing;
    private final Catalogue catalogue;
    private final Clock clock;

    Recompute(Assessments assessments, Assessing assessing, Catalogue catalogue, Clock clock) {
        this.assessments = assessments;
        this.assessing = assessing;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// Makes a change of assignments and looks at the plans it names. Entered first: an activation changes
    /// assignments too, and two that wait for each other's rows would never end.
    public void afterTasks(Supplier<Set<UUID>> change) {
        assessments.enter();
        Set<UUID> plans = change.get();
        Set<String> readers = catalogue.inForce().readersOf(TASK_METRICS);
        if (!plans.isEmpty() && !readers.isEmpty()) {
            reassess(assessments.touchedByTasks(plans, readers));
        }
    }

    /// As [#afterTasks], for a change that counts everything anew and must meet nobody who counts on.
    public void afterRecount(Supplier<Set<UUID>> recount) {
        assessments.enterAlone();
        afterTasks(recount);
    }

    /// Dossier totals or measurements changed.
    public void afterCounts(Collection<Touch> touches) {
        Set<String> metrics = new HashSet<>();
        touches.forEach(touch -> metrics.addAll(touch.metrics()));
        assessments.enter();
        Readers readers = Readers.of(metrics, catalogue.inForce());
        if (!readers.all().isEmpty()) {
            reassess(assessments.touchedByCounts(touches, readers));
        }
    }

    /// Plans came into force, were amended or ended; `change` is what follows from that, made alone.
    ///
    /// @param former plans that were above one of them and are no more
    public void afterActivation(Set<UUID> plans, Set<UUID> former, Runnable change) {
        if (plans.isEmpty()) {
            return;
        }
        assessments.enterAlone();
        change.run();
        plans.stream().sorted().forEach(plan -> {
            assessments.open(plan);
            reassess(assessments.ofPlan(plan));
        });
        assessments.settleEnded(plans);
        Set<UUID> moved = new HashSet<>(plans);
        moved.addAll(former);
        reassess(assessments.touchedByTasks(moved, catalogue.inForce().readersOf(TASK_METRICS)));
    }

    /// Somebody changes on purpose what one target is judged by. Alone, as an amendment would.
    public <T> T afterTerms(UUID plan, String target, Supplier<T> change) {
        assessments.enterAlone();
        T changed = change.get();
        reassess(assessments.ofTarget(plan, target));
        return changed;
    }

    /// A version of a definition comes into force for periods that begin on a day or later.
    public void afterPublication(String indicator, LocalDate from, Runnable change) {
        assessments.enterAlone();
        change.run();
        reassess(assessments.selected(Selection.beginningFrom(indicator, from), true));
    }

    /// Versions that came with an upgrade judge what was there before. Alone: a fact that read the versions before
    /// must have ended. Looks at no more than `atMost`; false when nothing was left to do.
    public boolean afterUpgrade(int atMost) {
        if (catalogue.nextUpgrade().isEmpty()) {
            return false;
        }
        assessments.enterAlone();
        catalogue.nextUpgrade().ifPresent(upgrade -> {
            Selection judged = Selection.beginningFrom(upgrade.code(), upgrade.judgesFrom());
            List<Subject> subjects = assessments.selected(judged, upgrade.lookedTo(), atMost);
            reassess(subjects);
            catalogue.looked(
                    upgrade,
                    subjects.size() < atMost
                            ? null
                            : subjects.getLast().assessment().id());
        });
        return true;
    }

    /// A version is applied to periods on purpose, after its effects were seen.
    ///
    /// @param agreed decides on what will change, knowing how many were looked at; what it throws changes nothing
    public <T> T applyOnPurpose(
            Selection selection, Definition version, BiFunction<List<Difference>, Integer, T> agreed) {
        assessments.enterAlone();
        List<Subject> subjects = assessments.selected(selection, true);
        List<AssessmentChange> changes = assessing.changes(subjects, LocalDate.now(clock), _ -> Optional.of(version));
        T agreement = agreed.apply(Difference.between(subjects, changes), subjects.size());
        assessments.pin(subjects, version);
        assessments.save(changes);
        return agreement;
    }

    /// Agencies moved in the tree, or appeared in it. Alone: a fact that read the old tree must be seen, and one that
    /// comes next must read the new one.
    ///
    /// @param formerParents those they stood under before
    public void afterAgencies(Set<String> moved, Set<String> formerParents) {
        if (!moved.isEmpty()) {
            assessments.enterAlone();
            reassess(assessments.around(moved, formerParents));
        }
    }

    /// Periods ended. Returns how many assessments were looked at; fewer than `atMost` means that none is left.
    public int afterPeriodEnds(int atMost) {
        assessments.enter();
        List<Subject> ended = assessments.ended(LocalDate.now(clock), atMost);
        reassess(ended);
        return ended.size();
    }

    /// Months end, and what was on pace may be behind. Returns how many assessments were looked at; fewer than
    /// `atMost` means that none is left.
    public int asTimePasses(int atMost) {
        assessments.enter();
        LocalDate today = LocalDate.now(clock);
        WindowRule rule = WindowRule.DAY_14;
        LocalDate month = rule.cutOff(rule.monthOf(today).minusMonths(1)).plusDays(1);
        List<Subject> stale = assessments.stale(month, today, atMost);
        reassess(stale);
        assessments.looked(stale, today);
        return stale.size();
    }

    /// Overrides had their last day. Returns as [#asTimePasses].
    public int afterOverridesExpire(int atMost) {
        assessments.enter();
        List<Subject> expired = assessments.overrideExpired(LocalDate.now(clock), atMost);
        reassess(expired);
        return expired.size();
    }

    /// Looks at every assessment of a plan, making those that are missing. Alone, as an activation.
    ///
    /// @return each as it was and as it is now
    public List<Looked> again(UUID plan) {
        assessments.enterAlone();
        assessments.open(plan);
        List<Subject> subjects = assessments.ofPlan(plan);
        Map<UUID, Assessment> after = new HashMap<>();
        reassess(subjects).forEach(change -> after.put(change.after().id(), change.after()));
        return subjects.stream()
                .map(Subject::assessment)
                .map(before -> new Looked(before, after.getOrDefault(before.id(), before)))
                .toList();
    }

    /// An assessment before and after it was looked at.
    public record Looked(Assessment before, Assessment after) {}

    private List<AssessmentChange> reassess(List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<AssessmentChange> changes = assessing.changes(subjects, LocalDate.now(clock));
        assessments.save(changes);
        return changes;
    }
}
