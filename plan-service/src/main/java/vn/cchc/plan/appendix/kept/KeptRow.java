package vn.cchc.plan.appendix.kept;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.appendix.reading.Doubt;
import vn.cchc.plan.appendix.reading.RowKind;

/// One row of a file that was read into a plan.
///
/// @param position     place among all rows ever read into the plan, from 1
/// @param table        number of the table or sheet in the file, from 1
/// @param row          number of the row in it as an office program counts, from 1
/// @param cells        as printed; very long ones are cut
/// @param confidence   percent: 100 when nothing is to be looked at
/// @param taskId       what it became; the task itself may have been taken out since
/// @param confirmation absent when nobody has confirmed the reading
public record KeptRow(
        int position,
        int table,
        int row,
        RowKind kind,
        List<String> cells,
        int confidence,
        Set<Doubt> doubts,
        @Nullable UUID taskId,
        @Nullable Confirmation confirmation) {

    private static final int LONGEST_TEXT = 300;

    public KeptRow {
        cells = List.copyOf(cells);
        doubts = doubts.isEmpty() ? Set.of() : EnumSet.copyOf(doubts);
    }

    /// Who answers for the reading.
    ///
    /// @param sha256 of the row and its task as they stood
    public record Confirmation(String by, String via, Instant at, String sha256) {}

    /// The same row, confirmed or no longer.
    KeptRow confirmed(@Nullable Confirmation by) {
        return new KeptRow(position, table, row, kind, cells, confidence, doubts, taskId, by);
    }

    public boolean isConfirmed() {
        return confirmation != null;
    }

    /// What the row says on one line, for a person to find it by.
    String text() {
        String line = String.join(
                        " | ", cells.stream().filter(cell -> !cell.isBlank()).toList())
                .replace('\n', ' ');
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
