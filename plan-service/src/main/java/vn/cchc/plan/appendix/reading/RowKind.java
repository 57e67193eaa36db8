package vn.cchc.plan.appendix.reading;

/// How a row of the file was read.
public enum RowKind {
    /// Before the first header: titles, the name of the agency.
    BEFORE_TABLE,
    HEADER,
    /// The header again, at the top of the next page.
    REPEATED_HEADER,
    /// "(1) (2) (3)" under the header.
    COLUMN_NUMBERS,
    /// The heading of an area or part; it holds for the tasks below.
    SECTION,
    /// A row with a number that only holds the rows below together.
    GROUP,
    TASK,
    /// The end of the row above, broken over two pages.
    CONTINUATION,
    BLANK
}
