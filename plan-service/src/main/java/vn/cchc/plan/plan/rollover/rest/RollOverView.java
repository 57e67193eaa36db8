package vn.cchc.plan.plan.rollover.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.parse.DeadlinePrinter;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.plan.plan.rest.PlanImport;
import vn.cchc.plan.plan.rollover.Remark;
import vn.cchc.plan.plan.rollover.RollOverCode;
import vn.cchc.plan.plan.rollover.RolledPlan;

/// What a plan would be in later years.
///
/// @param plan    to be corrected and sent as an import
/// @param rows    what became of each row of the appendix, in order
/// @param toCheck rows with a flag
/// @param notes   what was done to the head and the targets
/// @param flags   what a person must look at in the head, the targets and the calendar
@Schema(name = "RollOverPreview")
record RollOverView(PlanImport plan, int toCheck, List<RowView> rows, List<RemarkView> notes, List<RemarkView> flags) {

    /// @param reading        the new deadline in words, absent where it could not be read
    /// @param lastWorkingDay the last day up to `dueAfter` on which anybody works
    @Schema(name = "RolledRow")
    record RowView(
            int ordinal,
            @Nullable String deadlineBefore,
            @Nullable String deadlineAfter,
            @Nullable String reading,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter,
            @Nullable LocalDate lastWorkingDay,
            List<RemarkView> notes,
            List<RemarkView> flags) {}

    /// @param pointer JSON pointer into `plan`
    @Schema(name = "RollOverRemark")
    record RemarkView(RollOverCode code, String pointer, String message) {}

    static RollOverView of(RolledPlan rolled, ProblemTexts texts, Locale locale) {
        Words words = new Words(texts, locale);
        return new RollOverView(
                PlanImport.of(rolled.header(), rolled.tasks(), rolled.targets()),
                Math.toIntExact(
                        rolled.rows().stream().filter(RolledPlan.Row::isToCheck).count()),
                rolled.rows().stream().map(words::row).toList(),
                words.of(rolled.remarks(), false),
                words.of(rolled.remarks(), true));
    }

    /// `SUPERIOR_KEPT` is worded under `roll-over/superior-kept`.
    static String slug(RollOverCode code) {
        return "roll-over/" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private record Words(ProblemTexts texts, Locale locale) {

        RowView row(RolledPlan.Row row) {
            Deadline deadline = row.deadline();
            return new RowView(
                    row.ordinal(),
                    row.deadlineBefore(),
                    row.deadlineAfter(),
                    deadline == null || deadline.needsHuman() ? null : DeadlinePrinter.print(deadline),
                    row.dueBefore(),
                    row.dueAfter(),
                    row.lastWorkingDay(),
                    of(row.remarks(), false),
                    of(row.remarks(), true));
        }

        List<RemarkView> of(List<Remark> remarks, boolean flags) {
            return remarks.stream()
                    .filter(remark -> remark.code().isFlag() == flags)
                    .map(remark -> new RemarkView(
                            remark.code(),
                            remark.pointer(),
                            texts.text(slug(remark.code()), List.copyOf(remark.args()), locale)))
                    .toList();
        }
    }
}
