package vn.cchc.kpi.whatif.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.Verdict.Part;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.judging.Assessor;
import vn.cchc.kpi.assessment.domain.judging.Question;
import vn.cchc.kpi.assessment.domain.judging.Reported;
import vn.cchc.kpi.whatif.domain.Prospect.RatioSteps;

/// Answers what would be, of the figures an assessment reads.
public final class WhatIf {

    private WhatIf() {}

    /// @param question what the assessment asks today
    /// @param changes  counts supposed to be other than they are, empty for none
    /// @throws WhatIfRefused when there is no answer
    public static Prospect of(Assessment assessment, Question question, Goal goal, Map<String, Long> changes) {
        Question asked = changes.isEmpty() ? question : changed(question, new Changes(changes));
        Question held = asked.about(asked.definition(), goal.target(), asked.reported());
        Status status = Assessor.assess(held).status();
        return new Prospect(
                assessment,
                goal,
                Assessor.assess(question),
                changes.isEmpty() ? null : Assessor.assess(asked),
                status == Status.ACHIEVED || status == Status.STRETCH_ACHIEVED,
                ratios(held, goal));
    }

    private static Question changed(Question question, Changes changes) {
        if (question.target().units().isPresent() && question.reported().size() != 1) {
            throw new WhatIfRefused(new WhatIfRefusal.PerUnit());
        }
        List<String> read = question.definition().formula().metrics().toList();
        changes.byMetric().keySet().stream()
                .filter(metric -> !read.contains(metric))
                .sorted()
                .findFirst()
                .ifPresent(metric -> {
                    throw new WhatIfRefused(new WhatIfRefusal.OtherMetric(metric));
                });
        Reported reported = question.reported().getFirst();
        changes.requirePossible(reported.now());
        return question.about(question.definition(), question.target(), List.of(changes.apply(reported)));
    }

    private static List<RatioSteps> ratios(Question held, Goal goal) {
        int count = held.definition().formula().ratios().size();
        return IntStream.range(0, count).mapToObj(i -> ratio(held, goal, i)).toList();
    }

    private static RatioSteps ratio(Question held, Goal goal, int ratio) {
        boolean isCount = held.definition().formula().ratios().get(ratio).isCount();
        Steps steps = new Steps(held, goal);
        List<List<Step>> perUnit = new ArrayList<>();
        Counted only = null;
        for (Reported reported : held.reported()) {
            only = counted(held, reported.now(), ratio);
            Counted before = goal.comparesWithBefore() ? counted(held, reported.before(), ratio) : null;
            perUnit.add(steps.of(only, isCount, before));
        }
        return perUnit.size() == 1
                ? new RatioSteps(1, only, perUnit.getFirst())
                : new RatioSteps(perUnit.size(), null, together(perUnit));
    }

    /// The counts the assessor reads.
    private static @Nullable Counted counted(Question held, Figures figures, int ratio) {
        Verdict verdict = Assessor.assess(
                held.about(held.definition(), held.target(), List.of(new Reported(figures, Figures.NONE))));
        if (verdict.parts().isEmpty()) {
            return counted(verdict.numerator(), verdict.denominator());
        }
        Part part = verdict.parts().get(ratio);
        return counted(part.numerator(), part.denominator());
    }

    private static @Nullable Counted counted(@Nullable Long numerator, @Nullable Long denominator) {
        return numerator == null ? null : new Counted(numerator, denominator);
    }

    /// What all units need together; unreachable when one of them cannot reach it.
    private static List<Step> together(List<List<Step>> perUnit) {
        List<Step> sums = new ArrayList<>(perUnit.getFirst());
        for (List<Step> unit : perUnit.subList(1, perUnit.size())) {
            for (int i = 0; i < sums.size(); i++) {
                sums.set(i, sums.get(i).and(unit.get(i)));
            }
        }
        return sums.stream().map(Step::withoutCounts).toList();
    }
}
