package vn.cchc.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;

/// A table of any length. Only its head is held with the document; the rows are written while the document is packed,
/// each after the pattern of a row that [Grid] has set once.
final class LongTable {

    private static final String SLOT = "\uE000";

    private final Iterable<Paper.Row> rows;
    private final Grid grid;
    private final Map<Shape, RowPattern> patterns = new HashMap<>();

    private enum Kind {
        PLAIN,
        LEAD,
        ACROSS
    }

    /// What rows have in common that differ only in their texts.
    ///
    /// @param breaks may go on on the next page
    private record Shape(Kind kind, boolean breaks) {}

    private LongTable(Grid grid, Iterable<Paper.Row> rows) {
        this.grid = grid;
        this.rows = rows;
    }

    /// @param mark in whose place the rows are written, a comment of the document
    static LongTable set(Grid grid, List<Integer> text, Iterable<Paper.Row> rows, String mark) {
        LongTable table = new LongTable(grid, rows);
        for (Kind kind : Kind.values()) {
            table.patterns.put(new Shape(kind, false), pattern(grid, text, kind, false));
            table.patterns.put(new Shape(kind, true), pattern(grid, text, kind, true));
        }
        mark(grid.table(), mark);
        return table;
    }

    private static RowPattern pattern(Grid grid, List<Integer> text, Kind kind, boolean breaks) {
        String[] slots = new String[grid.columns()];
        Arrays.fill(slots, SLOT);
        switch (kind) {
            case PLAIN -> grid.row(text, Paper.Face.PLAIN, breaks, slots);
            case LEAD -> grid.lead(text, breaks, slots);
            case ACROSS -> grid.across(SLOT, breaks);
        }
        return RowPattern.of(grid.takeLast(), SLOT);
    }

    private static void mark(XWPFTable table, String mark) {
        try (XmlCursor cursor = table.getCTTbl().newCursor()) {
            cursor.toEndToken();
            cursor.insertComment(mark);
        }
    }

    void writeTo(Appendable out) throws IOException {
        for (Paper.Row row : rows) {
            switch (row) {
                case Paper.Row.Across(var text) -> write(out, Kind.ACROSS, List.of(text));
                case Paper.Row.Cells(var cells, var lead) -> write(out, lead ? Kind.LEAD : Kind.PLAIN, cells);
            }
        }
    }

    private void write(Appendable out, Kind kind, List<String> cells) throws IOException {
        boolean breaks = grid.isHigh(cells.toArray(String[]::new));
        Objects.requireNonNull(patterns.get(new Shape(kind, breaks))).fill(out, cells);
    }
}
