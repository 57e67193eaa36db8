package vn.cchc.plan.appendix.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.parse.DeadlinePrinter;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.plan.appendix.kept.KeptRow;
import vn.cchc.plan.appendix.kept.ListKeptRows;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// A row of a file that was read into a plan: as printed, how it was read, and what became of it.
///
/// @param position   place among all rows ever read into the plan
/// @param row        as the office program counts
/// @param cells      as printed; a merged cell stands where it begins
/// @param confidence percent: 100 when nothing is to be looked at
/// @param taskId     what it became, even when that was taken out since
/// @param task       as it now stands
/// @param deadline   how the deadline is understood now, in words
@Schema(name = "KeptAppendixRow")
record KeptRowView(
        int position,
        int table,
        int row,
        RowKind kind,
        List<String> cells,
        int confidence,
        List<AppendixPreview.DoubtView> doubts,
        @Nullable UUID taskId,
        @Nullable PrintedTask task,
        @Nullable String deadline,
        KeptRow.@Nullable Confirmation confirmation) {

    static KeptRowView of(ListKeptRows.Shown shown, ProblemTexts texts, Locale locale) {
        KeptRow row = shown.row();
        PlanTask task = shown.task();
        return new KeptRowView(
                row.position(),
                row.table(),
                row.row(),
                row.kind(),
                row.cells(),
                row.confidence(),
                AppendixPreview.DoubtView.all(row.doubts(), texts, locale),
                row.taskId(),
                task == null ? null : task.printed(),
                task == null || task.deadline() == null || task.needsHuman()
                        ? null
                        : DeadlinePrinter.print(task.deadline()),
                row.confirmation());
    }
}
