package vn.cchc.plan.appendix.file;

/// One place of a table.
///
/// @param text   as printed, in Unicode normal form C, lines parted by `\n`; of a merged cell, the text of the whole
/// @param origin whether the text was written here
public record Cell(String text, Origin origin) {

    public static final Cell EMPTY = new Cell("", Origin.OWN);

    /// Where the text of a place stands in the file.
    public enum Origin {
        OWN,
        /// The place is covered by a merged cell that begins further left.
        FROM_LEFT,
        /// The place is covered by a merged cell that begins in a row above.
        FROM_ABOVE,
        /// The text is the last result of a formula.
        CALCULATED
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /// Something is written at this place itself.
    public boolean isWritten() {
        return !isBlank() && (origin == Origin.OWN || origin == Origin.CALCULATED);
    }

    Cell as(Origin covered) {
        return new Cell(text, covered);
    }
}
