package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A later edition of a plan came into force.
///
/// @param edition     counted from 1, which is the plan as it was activated
/// @param effectiveOn day from which it applies
public record PlanAmended(
        UUID planId,
        String agencyCode,
        @Nullable String number,
        String title,
        String kind,
        @Nullable LocalDate signedOn,
        int yearFrom,
        int yearTo,
        List<PlanActivated.Task> tasks,
        List<PlanActivated.Target> targets,
        int edition,
        LocalDate effectiveOn,
        String reason,
        @Nullable Decision decision,
        List<UUID> addedTaskIds,
        List<UUID> removedTaskIds,
        List<UUID> changedTaskIds,
        long version,
        LocalDate occurredOn)
        implements PlanEdition {

    public PlanAmended {
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        addedTaskIds = List.copyOf(addedTaskIds);
        removedTaskIds = List.copyOf(removedTaskIds);
        changedTaskIds = List.copyOf(changedTaskIds);
    }

    @Override
    public boolean inForceBy(LocalDate day) {
        return !effectiveOn.isAfter(day);
    }

    /// Document by which the plan was amended.
    public record Decision(
            @Nullable String number, @Nullable LocalDate signedOn) {}
}
