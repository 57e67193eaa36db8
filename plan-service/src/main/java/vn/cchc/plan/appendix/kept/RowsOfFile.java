package vn.cchc.plan.appendix.kept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.kit.time.Ids;
import vn.cchc.plan.appendix.Reading;
import vn.cchc.plan.appendix.Reading.SourceRow;
import vn.cchc.plan.appendix.reading.Doubt;
import vn.cchc.plan.appendix.reading.ReadRow;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// The rows of one file on their way into a draft: all of them to be kept, some as tasks.
///
/// @param tasks numbered from 1
record RowsOfFile(List<KeptRow> kept, List<PlanTask> tasks) {

    private static final int LONGEST_CELL = 10_000;

    /// @param first position of the first row
    /// @throws KeptRefused when a row is longer than a plan holds
    static RowsOfFile of(Reading reading, int first, DeadlineParser parser) {
        refuseTooLong(reading.readRows());
        List<KeptRow> kept = new ArrayList<>();
        List<PlanTask> tasks = new ArrayList<>();
        Set<Integer> groups = new HashSet<>();
        for (SourceRow source : reading.rows()) {
            PlanTask task = task(source.read().task(), groups, parser);
            if (task != null) {
                tasks.add(task);
            }
            kept.add(row(first + kept.size(), source, task == null ? null : task.taskId()));
        }
        return new RowsOfFile(kept, tasks);
    }

    private static void refuseTooLong(List<ReadRow> rows) {
        List<KeptRefusal.Place> places = rows.stream()
                .filter(row -> row.doubts().contains(Doubt.TOO_LONG))
                .map(row -> new KeptRefusal.Place(row.table(), row.row()))
                .toList();
        if (!places.isEmpty()) {
            throw new KeptRefused(new KeptRefusal.RowsTooLong(places));
        }
    }

    /// A row without any words is kept, but is no task; what was to be its parts stands alone.
    private static @Nullable PlanTask task(@Nullable PrintedTask read, Set<Integer> groups, DeadlineParser parser) {
        if (read == null || read.content().isBlank()) {
            return null;
        }
        if (read.group()) {
            groups.add(read.ordinal());
        }
        Integer parent = read.parent() != null && groups.contains(read.parent()) ? read.parent() : null;
        return PlanTask.read(Ids.next(), read.at(read.ordinal(), parent), parser);
    }

    private static KeptRow row(int position, SourceRow source, @Nullable UUID taskId) {
        ReadRow read = source.read();
        return new KeptRow(
                position,
                read.table(),
                read.row(),
                read.kind(),
                source.cells().stream().map(RowsOfFile::bounded).toList(),
                read.confidence(),
                read.doubts(),
                taskId,
                null);
    }

    private static String bounded(String cell) {
        return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL - 1) + "…";
    }
}
