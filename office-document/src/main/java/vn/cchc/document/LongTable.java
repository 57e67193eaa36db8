package vn.cchc.document;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;

/// A table of any length. Only its head is held with the document; the rows are written while the document is packed,
/// each after the pattern of a row that [Grid] has set once.
final class LongTable {

    private static final String SLOT = "\uE000";

    private final Iterable<Paper.Row> rows;
    private final Grid grid;
    private final Map<Shape, RowPattern> patterns = new EnumMap<>(Shape.class);

    /// How rows look that differ only in their texts.
    private enum Shape {
        WHOLE,
        BREAKING,
        LEAD,
        BREAKING_LEAD,
        ACROSS,
        BREAKING_ACROSS
    }

    private LongTable(Grid grid, Iterable<Paper.Row> rows) {
        this.grid = grid;
        this.rows = rows;
    }

    /// @param mark in whose place the rows are written, a comment of the document
    static LongTable set(Grid grid, List<Integer> text, Iterable<Paper.Row> rows, String mark) {
        LongTable table = new LongTable(grid, rows);
        String[] slots = IntStream.range(0, grid.columns()).mapToObj(i -> SLOT).toArray(String[]::new);
        for (Shape shape : Shape.values()) {
            boolean breaks = shape.name().startsWith("BREAKING");
            switch (shape) {
                case WHOLE, BREAKING -> grid.row(text, Paper.Face.PLAIN, breaks, slots);
                case LEAD, BREAKING_LEAD -> grid.lead(text, breaks, slots);
                case ACROSS, BREAKING_ACROSS -> grid.across(SLOT, breaks);
            }
            table.patterns.put(shape, RowPattern.of(grid.takeLast(), SLOT));
        }
        mark(grid.table(), mark);
        return table;
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
                case Paper.Row.Across(var text) ->
                    pattern(grid.isHigh(text) ? Shape.BREAKING_ACROSS : Shape.ACROSS)
                            .fill(out, List.of(text));
                case Paper.Row.Cells(var cells, var lead) ->
                    pattern(shape(grid.isHigh(cells.toArray(String[]::new)), lead))
                            .fill(out, cells);
            }
        }
    }

    private static Shape shape(boolean breaks, boolean lead) {
        if (lead) {
            return breaks ? Shape.BREAKING_LEAD : Shape.LEAD;
        }
        return breaks ? Shape.BREAKING : Shape.WHOLE;
    }

    private RowPattern pattern(Shape shape) {
        RowPattern pattern = patterns.get(shape);
        if (pattern == null) {
            throw new IllegalStateException("No row is set as " + shape);
        }
        return pattern;
    }
}
