package vn.cchc.plan.plan.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.coverage.LeafTexts.LeafText;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.superior.LinkedPlan;

/// Holds a superior plan against the plans below it.
public final class Comparison {

    /// Score from which two tasks say the same: wording may be shorter or longer, or name another unit.
    static final double SAME = 0.6;

    /// Score from which a person should look.
    static final double ALIKE = 0.3;

    /// Rows listed for one task. A task of a city has one for every commune.
    static final int MOST_LISTED = 20;

    private record LowerTarget(LinkedPlan plan, PlanTarget target) {}

    private final Map<UUID, LinkedPlan> plans;
    private final Map<String, List<LinkedPlan>> plansOfUnit;
    private final Map<String, List<LowerTarget>> targetsOfIndicator = new HashMap<>();
    private final List<LeafText> rows;
    private final WordIndex index;

    /// @param below   plans in force that implement the superior plan
    /// @param targets of these plans, by plan
    /// @param rows    of these plans
    public Comparison(List<LinkedPlan> below, Map<UUID, List<PlanTarget>> targets, List<LeafText> rows) {
        this.plans = below.stream().collect(Collectors.toMap(LinkedPlan::id, plan -> plan));
        this.plansOfUnit = below.stream().collect(Collectors.groupingBy(LinkedPlan::issuerCode));
        for (LinkedPlan plan : below) {
            for (PlanTarget target : targets.getOrDefault(plan.id(), List.of())) {
                targetsOfIndicator
                        .computeIfAbsent(target.indicator(), _ -> new ArrayList<>())
                        .add(new LowerTarget(plan, target));
            }
        }
        this.rows = List.copyOf(rows);
        this.index = new WordIndex(rows.stream().map(LeafText::content).toList());
    }

    /// @param leads codes of the units that lead a task
    public Coverage of(Appendix superior, Function<PlanTask, List<String>> leads) {
        List<CoverageItem> items = new ArrayList<>();
        for (PlanTarget target : superior.distinctTargets()) {
            items.add(ofTarget(items.size() + 1, target, superior.targets()));
        }
        superior.leaves().forEach(task -> items.add(ofTask(items.size() + 1, task, leads.apply(task))));
        return new Coverage(plans.size(), items);
    }

    private CoverageItem ofTarget(int position, PlanTarget target, List<PlanTarget> siblings) {
        List<TakenUp> takenUp = byTargets(TakenUp.How.TARGET_SAME_INDICATOR, target, true);
        if (takenUp.isEmpty() && target.sameAs() != null) {
            takenUp = siblings.stream()
                    .filter(twin -> twin.code().equals(target.sameAs()))
                    .flatMap(twin -> byTargets(TakenUp.How.SAME_AS, twin, true).stream())
                    .toList();
        }
        List<TakenUp> candidates = byTargets(TakenUp.How.TARGET_SAME_INDICATOR, target, false);
        return new CoverageItem(
                position,
                CoverageItem.Kind.TARGET,
                target.code(),
                null,
                null,
                target.area(),
                target.text(),
                List.of(),
                CoverageItem.state(takenUp, candidates),
                takenUp,
                candidates);
    }

    private List<TakenUp> byTargets(TakenUp.How how, PlanTarget target, boolean sameScope) {
        return targetsOfIndicator.getOrDefault(target.indicator(), List.of()).stream()
                .filter(lower -> scope(lower.target()).equals(scope(target)) == sameScope)
                .limit(MOST_LISTED)
                .map(lower -> TakenUp.byTarget(how, lower.plan(), lower.target().code()))
                .toList();
    }

    private static Folded scope(PlanTarget target) {
        String scope = target.scope();
        return Folded.of(scope == null ? "" : scope);
    }

    private CoverageItem ofTask(int position, PlanTask task, List<String> leads) {
        List<WordIndex.Match> matches = index.like(task.printed().content(), ALIKE, MOST_LISTED);
        List<TakenUp> takenUp = matches.stream()
                .filter(match -> match.score() >= SAME)
                .map(this::byRow)
                .toList();
        Stream<TakenUp> alike =
                matches.stream().filter(match -> match.score() < SAME).map(this::byRow);
        Stream<TakenUp> byUnits = leads.stream()
                .flatMap(lead -> plansOfUnit.getOrDefault(lead, List.of()).stream())
                .map(TakenUp::byUnit);
        List<TakenUp> candidates = Stream.concat(alike, byUnits).toList();
        return new CoverageItem(
                position,
                CoverageItem.Kind.TASK,
                null,
                task.ordinal(),
                task.printed().no(),
                task.printed().area(),
                task.printed().content(),
                leads,
                CoverageItem.state(takenUp, candidates),
                takenUp,
                candidates);
    }

    private TakenUp byRow(WordIndex.Match match) {
        LeafText row = rows.get(match.row());
        return TakenUp.byRow(Objects.requireNonNull(plans.get(row.planId())), row.ordinal(), match.score());
    }
}
