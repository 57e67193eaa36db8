package vn.cchc.kpi.assessment.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What another version of a definition makes of an assessment.
public record Difference(Assessment before, Verdict after) {

    /// Those of the subjects whose figures, status or version change, in the order of the changes.
    public static List<Difference> between(List<Subject> subjects, List<AssessmentChange> changes) {
        Map<UUID, Assessment> before = subjects.stream()
                .map(Subject::assessment)
                .collect(Collectors.toMap(Assessment::id, Function.identity()));
        return changes.stream()
                .filter(AssessmentChange::isFact)
                .map(AssessmentChange::after)
                .map(after -> new Difference(Objects.requireNonNull(before.get(after.id())), after.verdict()))
                .toList();
    }
}
