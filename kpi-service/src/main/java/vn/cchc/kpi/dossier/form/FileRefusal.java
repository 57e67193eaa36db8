package vn.cchc.kpi.dossier.form;

import java.util.List;

/// Why a whole file is not taken.
sealed interface FileRefusal {

    record TooLarge(long bytes) implements FileRefusal {}

    record NoWorkbook() implements FileRefusal {}

    /// Locked with a password, or in a format from before 2007.
    record LockedOrOld() implements FileRefusal {}

    record HasMacros() implements FileRefusal {}

    record Bomb() implements FileRefusal {}

    record Damaged() implements FileRefusal {}

    /// No sheet has the line that numbers the columns from 1 to 13.
    record NoForm() implements FileRefusal {}

    record SeveralForms(String first, String second) implements FileRefusal {}

    /// Neither the form nor the request says it.
    record Unsaid(String parameter) implements FileRefusal {}

    /// The form says one thing, the request another.
    record Contradiction(String parameter, String asked, String place, String said) implements FileRefusal {}

    /// Sums of the form that its rows do not add up to.
    record WrongSums(List<Difference> differences) implements FileRefusal {}

    record Difference(String place, long stated, long sum) {}

    /// Cells of rows with counts are joined: whose counts they are cannot be told.
    record MergedCounts(String place) implements FileRefusal {}

    /// Fields that stand on several lines: added up or corrected, nobody can tell.
    record RepeatedFields(List<Repeated> fields) implements FileRefusal {}

    /// @param first where the field stood before
    record Repeated(String place, String first, String name, String code) {}

    record NoSuchDay(String text, String place) implements FileRefusal {}
}
