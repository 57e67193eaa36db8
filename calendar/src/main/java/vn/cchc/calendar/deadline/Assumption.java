package vn.cchc.calendar.deadline;

/// A place where a text does not say what it was read as. A person should look at it before anybody relies on it.
///
/// @param printed the words as they stand in the text, on one line
/// @param readAs the words they were taken for; empty for stray signs that were passed over
public record Assumption(Reason reason, String printed, String readAs) {

    /// Why the words were not read as they stand.
    public enum Reason {
        /// Letters, digits or blanks were lost or changed, as happens when a scan is read by a machine.
        DAMAGED,
        /// The words name no exact time: "đầu năm", "tuần đầu tháng 3".
        VAGUE
    }

    public Assumption {
        Bounds.present("reason", reason);
        Bounds.present("printed", printed);
        Bounds.present("readAs", readAs);
    }
}
