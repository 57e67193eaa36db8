package vn.cchc.plan.appendix.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.appendix.file.Cell.Origin;
import vn.cchc.plan.appendix.file.FileRefusal.Corrupt;

/// Collects the cells of one sheet and lays merged ranges out on them.
final class SheetGrid implements SheetContentsHandler {

    private static final int MOST_COVERED = 2_000_000;

    private final int table;
    private final TableSize size;
    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final List<CellRangeAddress> ranges = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private boolean calculated;
    private int covered;

    SheetGrid(int table, TableSize size) {
        this.table = table;
        this.size = size;
    }

    @Override
    public void startRow(int number) {
        size.row();
        row = new ArrayList<>();
        if (rows.put(number, row) != null) {
            throw new FileRefused(new Corrupt());
        }
    }

    @Override
    public void endRow(int number) {
        // the next one begins a new list
    }

    void beginCell() {
        calculated = false;
    }

    void calculated() {
        calculated = true;
    }

    void merge(CellRangeAddress range) {
        ranges.add(range);
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        String printed = text == null ? "" : size.text(text);
        if (column >= TableSize.MOST_COLUMNS) {
            if (!printed.isEmpty()) {
                throw TableSize.tooMuch();
            }
            return;
        }
        put(row, column, new Cell(printed, calculated ? Origin.CALCULATED : Origin.OWN));
    }

    List<TableRow> rows() {
        ranges.forEach(this::layOut);
        return rows.entrySet().stream()
                .map(entry -> new TableRow(table, entry.getKey() + 1, entry.getValue()))
                .toList();
    }

    /// Only over rows that exist: a range may span the whole sheet, and many may lie on each other.
    private void layOut(CellRangeAddress range) {
        Cell anchor = at(range.getFirstRow(), range.getFirstColumn());
        int last = Math.min(range.getLastColumn(), TableSize.MOST_COLUMNS - 1);
        rows.subMap(range.getFirstRow(), true, Math.max(range.getFirstRow(), range.getLastRow()), true)
                .forEach((number, cells) -> {
                    boolean isFirst = number == range.getFirstRow();
                    Origin covering = isFirst ? Origin.FROM_LEFT : Origin.FROM_ABOVE;
                    for (int column = range.getFirstColumn() + (isFirst ? 1 : 0); column <= last; column++) {
                        cover(cells, column, size.copied(anchor, covering));
                    }
                });
    }

    private void cover(List<Cell> cells, int column, Cell copy) {
        if (++covered > MOST_COVERED) {
            throw TableSize.tooMuch();
        }
        put(cells, column, copy);
    }

    private Cell at(int number, int column) {
        List<Cell> cells = rows.getOrDefault(number, List.of());
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        if (column >= cells.size()) {
            cells.addAll(Collections.nCopies(column - cells.size() + 1, Cell.EMPTY));
        }
        cells.set(column, cell);
    }
}
