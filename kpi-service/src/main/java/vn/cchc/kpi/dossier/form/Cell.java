package vn.cchc.kpi.dossier.form;

/// One cell as the file has it.
///
/// @param text    a number in the digits of the file, or a text; empty when there is nothing
/// @param formula whether the text is only what a formula last came to
record Cell(String text, Kind kind, boolean formula) {

    enum Kind {
        NOTHING,
        NUMBER,
        TEXT,
        /// True, false, or an error.
        OTHER
    }

    static final Cell EMPTY = new Cell("", Kind.NOTHING, false);

    boolean isEmpty() {
        return kind == Kind.NOTHING;
    }
}
