package vn.cchc.plan.plan.rollover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// A plan as it would be in other years.
///
/// @param rows    one for every task, in order
/// @param remarks about the head, the targets and the calendar
public record RolledPlan(
        PlanHeader header, List<PrintedTask> tasks, List<PlanTarget> targets, List<Row> rows, List<Remark> remarks) {

    public RolledPlan {
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /// What became of a row's deadline, and what its texts still say about the old years.
    ///
    /// @param deadline       as understood in the new years, absent for group rows
    /// @param dueBefore      absent where the deadline names no day
    /// @param lastWorkingDay the last day up to `dueAfter` on which anybody works
    public record Row(
            int ordinal,
            @Nullable String deadlineBefore,
            @Nullable String deadlineAfter,
            @Nullable Deadline deadline,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter,
            @Nullable LocalDate lastWorkingDay,
            List<Remark> remarks) {

        public Row {
            remarks = List.copyOf(remarks);
        }

        public boolean isToCheck() {
            return remarks.stream().anyMatch(remark -> remark.code().isFlag());
        }
    }
}
