package vn.cchc.plan.appendix.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.plan.appendix.file.Cell;
import vn.cchc.plan.appendix.file.TableRow;
import vn.cchc.plan.appendix.reading.Column.Recognised;
import vn.cchc.plan.folding.Folded;

/// The columns of one table.
///
/// @param columns the place of each column that was found; a second column of the same kind is left out
/// @param height  rows the header takes, one or two
/// @param width   places of the widest header row
/// @param nearly  columns whose words were only nearly those expected
/// @param texts   the header as printed, folded: a row like it is the header repeated on the next page
record Header(Map<Column, Integer> columns, int height, int width, List<Column> nearly, List<String> texts) {

    private static final int LONGEST_HEADER = 120;

    Header {
        columns = Map.copyOf(columns);
        nearly = List.copyOf(nearly);
        texts = List.copyOf(texts);
    }

    /// The header that begins with this row; two rows when the second tells the first one's columns apart.
    static Optional<Header> at(TableRow first, Optional<TableRow> second) {
        if (isTitle(first)) {
            return Optional.empty();
        }
        Optional<Header> one = of(first, Optional.empty());
        Optional<Header> two =
                second.filter(row -> isLowerHalf(first, row)).flatMap(row -> of(first, Optional.of(row)));
        return two.filter(header -> one.isEmpty()
                        || header.columns().size() >= one.get().columns().size())
                .or(() -> one);
    }

    /// One text over the whole table, whatever its words.
    private static boolean isTitle(TableRow row) {
        return row.cells().stream().filter(Cell::isWritten).count() < 2;
    }

    private static Optional<Header> of(TableRow upper, Optional<TableRow> lower) {
        int width = Math.max(
                upper.cells().size(), lower.map(row -> row.cells().size()).orElse(0));
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<Column> nearly = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            String text = text(upper, lower, place);
            boolean isShort = text.length() <= LONGEST_HEADER;
            texts.add(isShort ? Folded.of(text).value() : "");
            Optional<Recognised> found = isShort ? Column.of(text) : Optional.empty();
            if (found.isPresent()
                    && columns.putIfAbsent(found.get().column(), place) == null
                    && found.get().nearly()) {
                nearly.add(found.get().column());
            }
        }
        boolean enough = columns.containsKey(Column.CONTENT) && columns.size() >= 2;
        return enough
                ? Optional.of(new Header(columns, lower.isPresent() ? 2 : 1, width, nearly, texts))
                : Optional.empty();
    }

    /// "Đơn vị" over "Chủ trì" and "Phối hợp"; what the upper row repeats below is said once.
    private static String text(TableRow upper, Optional<TableRow> lower, int place) {
        String above = upper.cell(place).text();
        String below = lower.map(row -> row.cell(place))
                .filter(Cell::isWritten)
                .map(Cell::text)
                .orElse("");
        if (above.isBlank() && !below.isEmpty()) {
            above = leftOf(upper, place);
        }
        return (above + " " + below).strip();
    }

    /// A file without merged cells leaves the places to the right of a wide heading empty.
    private static String leftOf(TableRow row, int place) {
        for (int left = place - 1; left >= 0; left--) {
            if (!row.cell(left).isBlank()) {
                return row.cell(left).text();
            }
        }
        return "";
    }

    /// A lower half says something about at least two columns, and nothing where the upper one needs no second word.
    private static boolean isLowerHalf(TableRow upper, TableRow lower) {
        int told = 0;
        for (int place = 0; place < lower.cells().size(); place++) {
            Cell cell = lower.cell(place);
            if (!cell.isWritten()) {
                continue;
            }
            boolean isHeading = cell.text().length() <= LONGEST_HEADER
                    && Column.of((upper.cell(place).text() + " " + cell.text()).strip())
                            .isPresent()
                    && Column.of(cell.text()).isPresent();
            if (!isHeading) {
                return false;
            }
            told++;
        }
        return told >= 2
                || (told == 1 && lower.cells().stream().anyMatch(cell -> cell.origin() == Cell.Origin.FROM_ABOVE));
    }

    /// This row repeats the header, or one half of it, as office programs do on every page.
    boolean isRepeatedBy(TableRow row) {
        Map<String, Integer> own = new HashMap<>();
        for (int place = 0; place < row.cells().size(); place++) {
            if (row.cell(place).isWritten() && row.cell(place).text().length() > LONGEST_HEADER) {
                return false;
            }
            if (row.cell(place).isWritten()) {
                own.put(Folded.of(row.cell(place).text()).value(), place);
            }
        }
        return own.size() >= 2
                && own.entrySet().stream()
                        .allMatch(entry -> entry.getValue() < texts.size()
                                && texts.get(entry.getValue()).contains(entry.getKey()))
                && own.keySet().stream().anyMatch(text -> Column.of(text).isPresent());
    }

    Cell cell(TableRow row, Column column) {
        Integer place = columns.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }
}
