package vn.cchc.kpi.dossier.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Lines in the text format of `copy`, written straight into bytes: fields parted by tabs, `\\N` for what is absent.
final class CopyLines {

    /// No line of a dossier row is as long.
    private static final int LONGEST_LINE = 8 * 1024;

    private final byte[] bytes;
    private final byte[] digits = new byte[Long.toString(Long.MAX_VALUE).length()];
    private int length;
    private boolean first = true;

    CopyLines(int capacity) {
        this.bytes = new byte[capacity + LONGEST_LINE];
    }

    /// Whether what is there should be moved before another line is begun.
    boolean isFull() {
        return length > bytes.length - LONGEST_LINE;
    }

    /// Where lines go.
    interface Sink {
        void write(byte[] lines, int length);
    }

    /// Empties it.
    void moveTo(Sink sink) {
        if (length > 0) {
            sink.write(bytes, length);
            length = 0;
        }
    }

    void end() {
        bytes[length++] = '\n';
        first = true;
    }

    void text(@Nullable String text) {
        next();
        if (text == null) {
            bytes[length++] = '\\';
            bytes[length++] = 'N';
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /// @param number not negative
    void number(long number) {
        next();
        digits(number);
    }

    /// A day of this millennium's four-digit years.
    void day(LocalDate day) {
        next();
        digits(day.getYear());
        twoDigits(day.getMonthValue());
        twoDigits(day.getDayOfMonth());
    }

    private void twoDigits(int number) {
        bytes[length++] = '-';
        bytes[length++] = (byte) ('0' + number / 10);
        bytes[length++] = (byte) ('0' + number % 10);
    }

    private void digits(long number) {
        int at = digits.length;
        long left = number;
        do {
            digits[--at] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        System.arraycopy(digits, at, bytes, length, digits.length - at);
        length += digits.length - at;
    }

    private void next() {
        if (first) {
            first = false;
        } else {
            bytes[length++] = '\t';
        }
    }
}
