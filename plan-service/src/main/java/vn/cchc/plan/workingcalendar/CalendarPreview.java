package vn.cchc.plan.workingcalendar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.Page;

/// What entering the days of a year would change.
///
/// @param version          that would be replaced, absent when nobody has entered the year
/// @param tasksMoved       tasks of plans in force with a due date that moves, on all pages
/// @param tasksAdvised     tasks of which only the last working day before a due date moves, on all pages
/// @param tasks            one page of both
/// @param next             cursor of the next page, absent on the last
@Schema(name = "CalendarPreview")
record CalendarPreview(
        int year,
        @Nullable Long version,
        @JsonUnwrapped CalendarDifference difference,
        int tasksMoved,
        int tasksAdvised,
        List<TaskView> tasks,
        @Nullable String next) {

    /// A task some day of which moves.
    ///
    /// @param days those that move
    @Schema(name = "MovedTask")
    record TaskView(
            UUID planId,
            String agencyCode,
            @Nullable String planNumber,
            String planTitle,
            UUID taskId,
            int ordinal,
            @Nullable String no,
            String content,
            String deadlineText,
            List<DueMoves.Moved> days) {

        static TaskView of(PreviewCalendarYear.MovedTask moved) {
            var task = moved.task();
            var plan = task.plan();
            return new TaskView(
                    plan.id(),
                    plan.agencyCode(),
                    plan.number(),
                    plan.title(),
                    task.taskId(),
                    task.ordinal(),
                    task.no(),
                    task.content(),
                    task.deadline().rawText(),
                    moved.days());
        }
    }

    static CalendarPreview of(int year, PreviewCalendarYear.Outcome outcome, Page<TaskView> page) {
        return new CalendarPreview(
                year,
                outcome.stored(),
                outcome.difference(),
                outcome.dueMoves(),
                outcome.onlyAdvised(),
                page.items(),
                page.next());
    }
}
