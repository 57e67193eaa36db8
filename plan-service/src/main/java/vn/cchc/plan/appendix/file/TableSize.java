package vn.cchc.plan.appendix.file;

import java.text.Normalizer;
import vn.cchc.plan.appendix.file.FileRefusal.NotText;
import vn.cchc.plan.appendix.file.FileRefusal.TooMuch;

/// Counts what is read of one file and ends the reading where no appendix is that large.
final class TableSize {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 64;
    static final int MOST_CHARACTERS = 5_000_000;
    private static final int LONGEST_CELL = 32_767;

    private int rows;
    private int characters;

    /// @throws FileRefused when this is one row too many
    void row() {
        if (++rows > MOST_ROWS) {
            throw tooMuch();
        }
    }

    /// A merged cell is laid out once more.
    ///
    /// @throws FileRefused when all of them together are too long
    Cell copied(Cell cell, Cell.Origin covered) {
        count(cell.text().length());
        return cell.as(covered);
    }

    private void count(int length) {
        characters += length;
        if (characters > MOST_CHARACTERS || length > LONGEST_CELL) {
            throw tooMuch();
        }
    }

    /// The text of a cell in the form the suite keeps: composed, lines parted by `\n`.
    ///
    /// @throws FileRefused when it is too long or holds NUL
    String text(String raw) {
        count(raw.length());
        if (raw.indexOf('\0') >= 0) {
            throw new FileRefused(new NotText());
        }
        return Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .strip();
    }

    static FileRefused tooMuch() {
        return new FileRefused(new TooMuch(MOST_ROWS, MOST_COLUMNS, MOST_CHARACTERS));
    }
}
