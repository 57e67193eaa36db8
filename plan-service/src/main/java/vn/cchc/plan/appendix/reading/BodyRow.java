package vn.cchc.plan.appendix.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.plan.appendix.file.Cell;
import vn.cchc.plan.appendix.file.Cell.Origin;
import vn.cchc.plan.appendix.file.TableRow;

/// A row below a header, with its cells by what they mean.
record BodyRow(TableRow row, Header header) {

    private static final Pattern ROMAN_OR_LETTER = Pattern.compile("(?:[IVX]{1,5}|[A-ZĐ])[.)]?");
    private static final Pattern BEGINS_LIKE_SECTION =
            Pattern.compile("(?:[IVX]{1,5}|[A-ZĐ]|Phần [IVX\\d]{1,4})[.):]\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final int LONGEST_NUMBER = 8;
    private static final Set<Column> PARTS =
            EnumSet.of(Column.LEAD, Column.LEAD_AND_COORDINATING, Column.COORDINATING, Column.DEADLINE, Column.PRODUCT);

    String number() {
        Cell cell = cell(Column.NUMBER);
        return cell.isWritten() && !isHeading(cell) ? cell.text().replace('\n', ' ') : "";
    }

    String content() {
        Cell cell = cell(Column.CONTENT);
        return cell.origin() == Origin.FROM_LEFT ? "" : cell.text();
    }

    /// The text of a part: its own, or that of the merged cell it is covered by from above.
    String part(Column column) {
        Cell cell = cell(column);
        return cell.origin() == Origin.FROM_LEFT ? "" : cell.text();
    }

    Cell cell(Column column) {
        return header.cell(row, column);
    }

    boolean hasParts() {
        return PARTS.stream().anyMatch(column -> !part(column).isBlank());
    }

    /// Everything written in the row except its number, on one line. A heading merged over the whole row stands where
    /// the number would.
    String heading() {
        int place = header.columns().getOrDefault(Column.NUMBER, -1);
        int number = place < 0 || isHeading(row.cell(place)) ? -1 : place;
        return IntStream.range(0, row.cells().size())
                .filter(i -> i != number)
                .mapToObj(row::cell)
                .filter(Cell::isWritten)
                .map(cell -> CellText.plain(cell.text()))
                .collect(Collectors.joining(" "));
    }

    private boolean isHeading(Cell cell) {
        return content().isBlank()
                && (cell.text().length() > LONGEST_NUMBER
                        || BEGINS_LIKE_SECTION.matcher(cell.text()).matches());
    }

    /// One text over the whole width, a Roman number or capital letter, or words in capitals.
    boolean looksLikeSection() {
        return !hasParts()
                && (ROMAN_OR_LETTER.matcher(number()).matches()
                        || isMergedAcross()
                        || BEGINS_LIKE_SECTION.matcher(heading()).matches()
                        || isInCapitals(heading()));
    }

    private boolean isMergedAcross() {
        long covered = row.cells().stream()
                .filter(cell -> cell.origin() == Origin.FROM_LEFT)
                .count();
        return covered >= 2 && row.cells().stream().filter(Cell::isWritten).count() <= 2;
    }

    private static boolean isInCapitals(String text) {
        return text.length() > 3
                && text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /// "(1) (2) (3)" and so on.
    boolean isColumnNumbers() {
        List<String> written =
                row.cells().stream().filter(Cell::isWritten).map(Cell::text).toList();
        if (written.size() < 3
                || !written.stream()
                        .allMatch(text -> COLUMN_NUMBER.matcher(text).matches())) {
            return false;
        }
        List<Integer> numbers = written.stream()
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .toList();
        return Stream.iterate(1, i -> i < numbers.size(), i -> i + 1)
                .allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
    }
}
