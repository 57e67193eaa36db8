package vn.cchc.plan.appendix.rest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.calendar.parse.DeadlinePrinter;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.plan.appendix.Reading;
import vn.cchc.plan.appendix.reading.Doubt;
import vn.cchc.plan.appendix.reading.ReadRow;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// What an office file says as the appendix of a plan.
///
/// @param rows    every row of the file, in order, as it was read
/// @param tasks   what an import would take: send them as the `tasks` of a plan, corrected where needed
/// @param toCheck rows of groups and tasks that hold a doubt
/// @param targets sentences outside tables that may set targets: post them as targets, with their indicator
@Schema(name = "AppendixPreview")
record AppendixPreview(
        Map<RowKind, Integer> counts,
        int toCheck,
        List<RowView> rows,
        List<PrintedTask> tasks,
        List<TargetView> targets) {

    /// @param row        as the office program counts
    /// @param ordinal    of the group or task it became
    /// @param confidence percent: 100 when nothing is to be looked at
    /// @param deadline   how the deadline was understood, in words; absent when it could not be read
    @Schema(name = "AppendixRow")
    record RowView(
            int table,
            int row,
            RowKind kind,
            String text,
            @Nullable Integer ordinal,
            int confidence,
            @Nullable String deadline,
            List<DoubtView> doubts) {}

    /// One thing a person should look at.
    @Schema(name = "AppendixDoubt")
    record DoubtView(Doubt code, String message) {

        static List<DoubtView> all(Set<Doubt> doubts, ProblemTexts texts, Locale locale) {
            return doubts.stream()
                    .map(doubt -> new DoubtView(doubt, texts.text(slug(doubt), List.of(), locale)))
                    .toList();
        }
    }

    static AppendixPreview of(Reading reading, DeadlineParser deadlines, ProblemTexts texts, Locale locale) {
        List<ReadRow> read = reading.readRows();
        Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
        read.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        return new AppendixPreview(
                counts,
                (int) read.stream()
                        .filter(row -> row.task() != null && !row.doubts().isEmpty())
                        .count(),
                read.stream().map(row -> view(row, deadlines, texts, locale)).toList(),
                read.stream().map(ReadRow::task).filter(Objects::nonNull).toList(),
                TargetView.all(reading.targets(), texts, locale));
    }

    private static RowView view(ReadRow row, DeadlineParser deadlines, ProblemTexts texts, Locale locale) {
        PrintedTask task = row.task();
        String deadline = task == null || row.doubts().contains(Doubt.DEADLINE_UNREAD) ? null : task.deadlineText();
        return new RowView(
                row.table(),
                row.row(),
                row.kind(),
                row.text(),
                task == null ? null : task.ordinal(),
                row.confidence(),
                deadline == null ? null : DeadlinePrinter.print(deadlines.parse(deadline)),
                row.doubts().stream()
                        .map(doubt -> new DoubtView(doubt, message(row, doubt, texts, locale)))
                        .toList());
    }

    /// That a unit is unknown names those that may be meant.
    private static String message(ReadRow row, Doubt doubt, ProblemTexts texts, Locale locale) {
        return doubt == Doubt.UNIT_UNKNOWN && !row.near().isEmpty()
                ? texts.text("doubt/unit-near", List.of(String.join(", ", row.near())), locale)
                : texts.text(slug(doubt), List.of(), locale);
    }

    /// `NO_LEAD` is worded under `doubt/no-lead`.
    static String slug(Doubt doubt) {
        return "doubt/" + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
