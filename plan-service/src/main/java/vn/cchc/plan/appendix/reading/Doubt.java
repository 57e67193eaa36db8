package vn.cchc.plan.appendix.reading;

/// What a person should look at before a row is relied on.
///
/// Each lowers the confidence of its row by its weight in percent: a guess of the reader weighs more than an oddity
/// of the document.
public enum Doubt {
    /// The header's words were not quite those expected; the column may be another one.
    HEADER_NEARLY_READ(15),
    /// The table has no header of its own; it is taken to go on with the columns of the one before.
    HEADER_OF_TABLE_BEFORE(10),
    /// The row has no number.
    NO_NUMBER(5),
    /// The unit or deadline stands in a merged cell and was taken for each of its rows.
    MERGED_CELL(5),
    /// The value is the result of a formula.
    CALCULATED(5),
    /// The row went on after a page break and was joined.
    JOINED(15),
    /// No number or merging tells that it is a section; only its being alone in the row does.
    SECTION_ASSUMED(20),
    /// It has neither unit nor product nor deadline, and the rows below look like its parts.
    GROUP_ASSUMED(20),
    /// The heading above names no area of reform: that of the heading before was kept, or else steering taken.
    AREA_ASSUMED(20),
    /// The heading above names several areas; the first was taken.
    SEVERAL_AREAS(10),
    /// One column names leads and coordinating units; all were taken as leads.
    LEADS_NOT_TOLD_APART(25),
    NO_LEAD(15),
    NO_DEADLINE(15),
    /// Some piece of the deadline could not be read.
    DEADLINE_UNREAD(20),
    /// The deadline was read through damaged or vague words.
    DEADLINE_ASSUMED(10),
    /// Nobody is called so.
    UNIT_UNKNOWN(15),
    /// Several units are called so.
    UNIT_AMBIGUOUS(15),
    /// A text or a list is longer than an import takes.
    TOO_LONG(50),
    /// The row has no text where its content should be.
    NO_CONTENT(50);

    private final int weight;

    Doubt(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
