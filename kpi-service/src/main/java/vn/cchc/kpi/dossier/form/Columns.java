package vn.cchc.kpi.dossier.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Where the 13 columns of the form stand, told by the line that numbers them: `(1) (2) (3)=(4)+(5)+(6) …`.
///
/// @param places of column 1 to 13, counted from 0
record Columns(List<Integer> places) {

    static final int NUMBER = 1;
    static final int FIELD = 2;
    static final int FIRST_COUNT = 3;
    static final int RECEIVED = 3;
    static final int ONLINE = 4;
    static final int DIRECT = 5;
    static final int CARRIED_OVER = 6;
    static final int RESOLVED = 7;
    static final int EARLY = 8;
    static final int ON_TIME = 9;
    static final int LATE = 10;
    static final int PENDING = 11;
    static final int IN_TIME = 12;
    static final int OVERDUE = 13;
    static final int LAST = 13;

    private static final List<Pattern> NUMBERS = IntStream.rangeClosed(NUMBER, LAST)
            .mapToObj(number -> Pattern.compile("\\(?" + number + "(?:\\.0)?\\)?(?:\\s*=.*)?"))
            .toList();

    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:\\.\\d+)*\\.?");

    /// The columns, when this is the line that numbers them; cells between them may be empty.
    static Optional<Columns> numberedBy(SheetRow row) {
        Integer[] places = new Integer[LAST];
        int next = 0;
        for (int column = 0; column < row.cells().size() && next < LAST; column++) {
            String text = row.at(column).text();
            if (NUMBERS.get(next).matcher(text).matches()) {
                places[next++] = column;
            } else if (!text.isEmpty() && next > 0) {
                return Optional.empty();
            }
        }
        return next == LAST ? Optional.of(new Columns(Arrays.asList(places))) : Optional.empty();
    }

    Cell cell(SheetRow row, int column) {
        return row.at(places.get(column - 1));
    }

    String place(SheetRow row, int column) {
        return row.place(places.get(column - 1));
    }

    /// Of a row that is not at hand any more.
    String place(String sheet, long row, int column) {
        return SheetRow.place(sheet, row, places.get(column - 1));
    }

    /// Whether the row counts something. What is printed across the columns of a row without a number, such as who
    /// signs, does not.
    boolean counts(SheetRow row) {
        boolean numbered = ORDINAL.matcher(cell(row, NUMBER).text()).matches();
        return IntStream.rangeClosed(FIRST_COUNT, LAST)
                .mapToObj(column -> cell(row, column))
                .anyMatch(cell -> !cell.isEmpty() && (numbered || Count.looksLikeOne(cell)));
    }

    int firstCount() {
        return places.get(FIRST_COUNT - 1);
    }

    int lastCount() {
        return places.get(LAST - 1);
    }
}
