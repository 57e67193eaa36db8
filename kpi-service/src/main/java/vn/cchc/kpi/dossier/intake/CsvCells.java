package vn.cchc.kpi.dossier.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Wanted;

/// The cells of one line (RFC 4180), read where they stand.
///
/// A library would give a quote that is never closed all the lines up to the next one: here such a line is one broken
/// row and the next line is read. No column has text of several lines, so that nothing is lost.
final class CsvCells {

    private static final int LONGEST_TEXT = 100;
    private static final int DATE_LENGTH = "2026-12-31".length();
    private static final int SAFE_DIGITS = 18;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private final byte separator;
    private final int[] starts;
    private final int[] ends;
    private byte[] line = {};
    private int count;
    private boolean blank;
    private final String[] lastTexts;
    private LocalDate lastDay = LocalDate.EPOCH;

    /// @param most more cells are counted, and not kept
    CsvCells(byte separator, int most) {
        this.separator = separator;
        this.starts = new int[most];
        this.ends = new int[most];
        this.lastTexts = new String[most];
        Arrays.fill(lastTexts, "");
    }

    /// Takes the cells of a line, whose bytes are changed where doubled quotes stand for one.
    ///
    /// @return false when a quote is not closed, or something stands behind a closed one
    boolean take(byte[] bytes, int length) {
        line = bytes;
        count = 0;
        blank = true;
        int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
        int at = 0;
        while (true) {
            at = at < end && bytes[at] == '"' ? quoted(at + 1, end) : plain(at, end);
            if (at < 0 || (at < end && bytes[at] != separator)) {
                return false;
            }
            if (at == end) {
                return true;
            }
            at++;
        }
    }

    private int plain(int start, int end) {
        int at = start;
        while (at < end && line[at] != separator) {
            at++;
        }
        add(start, at);
        return at;
    }

    /// The place behind the closing quote, -1 when there is none.
    private int quoted(int start, int end) {
        int to = start;
        for (int at = start; at < end; at++) {
            if (line[at] != '"') {
                line[to++] = line[at];
            } else if (at + 1 < end && line[at + 1] == '"') {
                line[to++] = '"';
                at++;
            } else {
                add(start, to);
                return at + 1;
            }
        }
        return -1;
    }

    private void add(int start, int end) {
        if (count < starts.length) {
            starts[count] = start;
            ends[count] = end;
        }
        blank = blank && isBlank(start, end);
        count++;
    }

    private boolean isBlank(int start, int end) {
        for (int at = start; at < end; at++) {
            if (line[at] != ' ' && line[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but spaces is in any cell, as in the lines that spreadsheets write below the last row.
    boolean isBlank() {
        return blank;
    }

    int count() {
        return count;
    }

    /// Also when there is no such cell, which is -1.
    boolean isEmpty(int cell) {
        return cell < 0 || starts[cell] == ends[cell];
    }

    /// Absent when nothing is in it.
    ///
    /// @throws CellRefused when no code of any kind is as long
    @Nullable
    String text(int cell) {
        if (isEmpty(cell)) {
            return null;
        }
        if (ends[cell] - starts[cell] > LONGEST_TEXT) {
            throw refused(cell, Wanted.TEXT);
        }
        if (!repeats(cell)) {
            lastTexts[cell] = shown(cell);
        }
        return lastTexts[cell];
    }

    /// From row to row most texts stay.
    private boolean repeats(int cell) {
        int length = ends[cell] - starts[cell];
        String lastText = lastTexts[cell];
        if (lastText.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (lastText.charAt(i) != line[starts[cell] + i]) {
                return false;
            }
        }
        return true;
    }

    /// A whole number.
    ///
    /// @throws CellRefused when it is anything else, or larger than 64 bits hold
    long number(int cell) {
        int start = starts[cell];
        int end = ends[cell];
        boolean negative = start < end && line[start] == '-';
        int first = negative ? start + 1 : start;
        long value = 0;
        for (int at = first; at < end; at++) {
            int digit = line[at] - '0';
            if (digit < 0 || digit > 9) {
                throw refused(cell, Wanted.LONG);
            }
            value = value * 10 + digit;
        }
        if (first == end) {
            throw refused(cell, Wanted.LONG);
        }
        if (end - first > SAFE_DIGITS) {
            return largeNumber(cell);
        }
        return negative ? -value : value;
    }

    private long largeNumber(int cell) {
        try {
            return Long.parseLong(new String(line, starts[cell], ends[cell] - starts[cell], StandardCharsets.US_ASCII));
        } catch (NumberFormatException _) {
            throw refused(cell, Wanted.LONG);
        }
    }

    /// Absent when nothing is in it.
    ///
    /// @throws CellRefused when it is no day such as 2026-12-31
    @Nullable
    LocalDate day(int cell) {
        if (isEmpty(cell)) {
            return null;
        }
        int start = starts[cell];
        if (ends[cell] - start != DATE_LENGTH || line[start + 4] != '-' || line[start + 7] != '-') {
            throw refused(cell, Wanted.DATE);
        }
        int year = digits(cell, start, 4);
        int month = digits(cell, start + 5, 2);
        int day = digits(cell, start + 8, 2);
        if (lastDay.getYear() != year || lastDay.getMonthValue() != month || lastDay.getDayOfMonth() != day) {
            try {
                lastDay = LocalDate.of(year, month, day);
            } catch (DateTimeException _) {
                throw refused(cell, Wanted.DATE);
            }
        }
        return lastDay;
    }

    private int digits(int cell, int from, int length) {
        int value = 0;
        for (int at = from; at < from + length; at++) {
            int digit = line[at] - '0';
            if (digit < 0 || digit > 9) {
                throw refused(cell, Wanted.DATE);
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /// False when nothing is in it. Spreadsheets write it in capitals.
    boolean truth(int cell) {
        if (isEmpty(cell)) {
            return false;
        }
        String text = shown(cell);
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        throw refused(cell, Wanted.TRUTH);
    }

    /// As much of it as an answer should quote.
    String shown(int cell) {
        int length = ends[cell] - starts[cell];
        String text = new String(line, starts[cell], Math.min(length, LONGEST_TEXT), StandardCharsets.UTF_8);
        return length > LONGEST_TEXT ? text + "…" : text;
    }

    private CellRefused refused(int cell, Wanted wanted) {
        return new CellRefused(cell, CONTROLS.matcher(shown(cell)).replaceAll("\uFFFD"), wanted);
    }
}
