package vn.cchc.report.journal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan came into force, or a new version of it did.
public record PlanActivated(
        UUID planId,
        String agencyCode,
        @Nullable String number,
        String title,
        String kind,
        @Nullable LocalDate signedOn,
        int yearFrom,
        int yearTo,
        List<Task> tasks,
        List<Target> targets,
        long version,
        LocalDate occurredOn)
        implements PlanEdition {

    public PlanActivated {
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
    }

    @Override
    public boolean inForceBy(LocalDate day) {
        return signedOn == null || !signedOn.isAfter(day);
    }

    /// A leaf row of the appendix.
    public record Task(
            UUID taskId,
            int ordinal,
            @Nullable String no,
            Area area,
            String content,
            List<String> leads,
            Deadline deadline) {

        public Task {
            leads = List.copyOf(leads);
        }
    }

    /// What is needed of a deadline where no unit has taken the task yet.
    public record Deadline(
            @Nullable String rawText, @Nullable LocalDate dueOn) {}

    /// A target with its threshold.
    ///
    /// @param period `YEAR`, `HALF_YEAR` or `REPORT_PERIOD`
    public record Target(
            String code,
            String text,
            Area area,
            String indicator,
            String operator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal stretchValue,
            @Nullable String unit,
            String strength,
            String period) {}
}
