package vn.cchc.plan.plan.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.domain.edition.PlanContent;
import vn.cchc.plan.plan.domain.edition.PlanDifference;

/// A later edition of a plan came into force.
///
/// @param content what is in force now, in the shape of an activation
/// @param edition what is kept of it
/// @param proposedBy who answers for deadlines typed in the amendment
public record PlanAmended(PlanActivated content, Edition edition, PlanDifference difference, String proposedBy) {

    /// Leaf rows that are new.
    public List<UUID> added() {
        return leaves(difference.tasks().added());
    }

    /// Leaf rows that are gone.
    public List<UUID> removed() {
        return leaves(difference.tasks().removed());
    }

    /// Leaf rows that say something else.
    public List<UUID> changed() {
        Set<UUID> leaves =
                content.tasks().stream().map(given -> given.task().taskId()).collect(Collectors.toSet());
        return difference.tasks().changed().stream()
                .map(PlanDifference.TaskChange::taskId)
                .filter(leaves::contains)
                .toList();
    }

    private static List<UUID> leaves(List<PlanContent.Row> rows) {
        return rows.stream()
                .filter(row -> row.task().isLeaf())
                .map(row -> row.task().taskId())
                .toList();
    }
}
