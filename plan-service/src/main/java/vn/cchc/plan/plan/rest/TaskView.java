package vn.cchc.plan.plan.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.DeadlineView;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.query.TaskDetail;
import vn.cchc.plan.workingcalendar.DueReckoning;

/// A row of the appendix: as printed, and what it means.
///
/// @param leadCodes agencies meant by `leads`; before activation as the registry stands now
@Schema(name = "PlanTask")
record TaskView(
        UUID taskId,
        int ordinal,
        @Nullable String no,
        @Nullable String section,
        Area area,
        boolean group,
        @Nullable Integer parent,
        String content,
        List<String> leads,
        @Nullable List<String> leadCodes,
        List<String> coordinating,
        @Nullable List<String> coordinatingCodes,
        List<String> products,
        @Nullable String deadlineText,
        @Nullable DeadlineView deadline,
        @Nullable String deadlineNote,
        @Nullable String deadlineBy) {

    static TaskView of(TaskDetail row, DueReckoning reckoning) {
        PlanTask task = row.task();
        PrintedTask printed = task.printed();
        return new TaskView(
                task.taskId(),
                printed.ordinal(),
                printed.no(),
                printed.section(),
                printed.area(),
                printed.group(),
                printed.parent(),
                printed.content(),
                printed.leads(),
                row.leadCodes(),
                printed.coordinating(),
                row.coordinatingCodes(),
                printed.products(),
                printed.deadlineText(),
                task.deadline() == null ? null : DeadlineView.of(task.deadline(), reckoning),
                row.deadlineNote(),
                row.deadlineBy());
    }
}
