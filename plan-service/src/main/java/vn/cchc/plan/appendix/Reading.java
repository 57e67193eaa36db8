package vn.cchc.plan.appendix;

import java.util.List;
import vn.cchc.plan.appendix.file.Cell;
import vn.cchc.plan.appendix.file.TableRow;
import vn.cchc.plan.appendix.prose.TargetCandidate;
import vn.cchc.plan.appendix.reading.ReadRow;

/// What an office file says as the appendix of a plan.
///
/// @param sha256  of the file
/// @param rows    every row of it, in order
/// @param targets what its sentences outside tables may set as targets
public record Reading(String sha256, List<SourceRow> rows, List<TargetCandidate> targets) {

    public Reading {
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
    }

    /// A row as it was read, and as printed.
    ///
    /// @param cells of a merged cell, the text stands once, where it begins
    public record SourceRow(ReadRow read, List<String> cells) {

        public SourceRow {
            cells = List.copyOf(cells);
        }

        static SourceRow of(ReadRow read, TableRow row) {
            if (read.table() != row.table() || read.row() != row.number()) {
                throw new IllegalStateException("Rows are read one by one, in order");
            }
            return new SourceRow(
                    read,
                    row.cells().stream()
                            .map(cell -> cell.isWritten() ? cell : Cell.EMPTY)
                            .map(Cell::text)
                            .toList());
        }
    }

    public List<ReadRow> readRows() {
        return rows.stream().map(SourceRow::read).toList();
    }
}
