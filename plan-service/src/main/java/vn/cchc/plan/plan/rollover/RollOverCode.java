package vn.cchc.plan.plan.rollover;

/// What is said about something carried on into other years.
public enum RollOverCode {
    /// The printed day would be a day off; the last working day before it stands there now.
    DAY_NOT_WORKED(false),
    /// 29 February is not in the new year; the 28th stands there now.
    DAY_NOT_IN_YEAR(false),
    /// The due date falls on a day off.
    DUE_NOT_WORKED(false),
    /// A person had said what the old deadline means; that is printed now.
    TYPED_BY_PERSON(false),
    /// The target still compares with the year it compared with.
    BASELINE_KEPT(false),
    /// The title names no year of the plan.
    TITLE_WITHOUT_YEAR(true),
    /// The superior plan is still the old one.
    SUPERIOR_KEPT(true),
    /// The legal basis is about the old years.
    BASIS_NAMES_YEAR(true),
    /// A text names a year of the old plan and was left as it is.
    TEXT_NAMES_YEAR(true),
    /// The deadline names a year far from the plan; it was left.
    YEAR_KEPT(true),
    /// The deadline cites a document, which was left.
    DOCUMENT_NAMED(true),
    /// The deadline is read from the roadmap of a document.
    ROADMAP(true),
    /// The due date lies outside the new years: the task may be over.
    DUE_OUTSIDE_PLAN(true),
    DEADLINE_MISSING(true),
    DEADLINE_UNREAD(true),
    /// Nobody has entered the official days of a new year: only weekends were counted as days off.
    CALENDAR_NOT_ENTERED(true),
    /// Some official days of a new year are not confirmed yet.
    CALENDAR_PROVISIONAL(true);

    private final boolean forAPerson;

    RollOverCode(boolean forAPerson) {
        this.forAPerson = forAPerson;
    }

    /// Whether a person has to decide; else it only tells what was done.
    public boolean isFlag() {
        return forAPerson;
    }
}
