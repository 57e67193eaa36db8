package vn.cchc.plan.appendix.file;

import java.util.List;

/// One row of a table of the file.
///
/// @param table  number of the table or sheet in the file, from 1
/// @param number number of the row in it as an office program counts, from 1
public record TableRow(int table, int number, List<Cell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /// The place in a column, empty beyond the last one.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
