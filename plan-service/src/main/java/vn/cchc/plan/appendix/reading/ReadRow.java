package vn.cchc.plan.appendix.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.appendix.file.TableRow;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// One row of the file and what it was taken for.
///
/// @param text what the row says, for a person to find it by
/// @param task of a group or task only
/// @param near those that may be meant by units nobody knows, for a message
public record ReadRow(
        int table,
        int row,
        RowKind kind,
        String text,
        @Nullable PrintedTask task,
        Set<Doubt> doubts,
        List<String> near) {

    private static final int LONGEST_TEXT = 300;
    private static final int CERTAIN = 100;
    private static final int LEAST = 5;

    public ReadRow {
        doubts = doubts.isEmpty() ? Set.of() : EnumSet.copyOf(doubts);
        near = List.copyOf(near);
    }

    public ReadRow(int table, int row, RowKind kind, String text, @Nullable PrintedTask task, Set<Doubt> doubts) {
        this(table, row, kind, text, task, doubts, List.of());
    }

    ReadRow withNear(List<String> units) {
        return units.isEmpty() ? this : new ReadRow(table, row, kind, text, task, doubts, units);
    }

    static ReadRow of(TableRow row, RowKind kind, Set<Doubt> doubts) {
        return new ReadRow(row.table(), row.number(), kind, text(row), null, doubts);
    }

    static ReadRow of(TableRow row, RowKind kind, PrintedTask task, Set<Doubt> doubts) {
        return new ReadRow(row.table(), row.number(), kind, text(row), task, doubts);
    }

    /// How sure the reading is, in percent: 100 when nothing is to be looked at.
    public int confidence() {
        return Math.max(LEAST, CERTAIN - doubts.stream().mapToInt(Doubt::weight).sum());
    }

    private static String text(TableRow row) {
        List<String> written = row.cells().stream()
                .filter(cell -> cell.isWritten())
                .map(cell -> cell.text().replace('\n', ' '))
                .toList();
        String line = String.join(" | ", written);
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
