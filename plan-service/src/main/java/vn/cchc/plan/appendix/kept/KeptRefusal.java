package vn.cchc.plan.appendix.kept;

import java.util.List;

/// Why a file is not taken into a draft, or a reading not confirmed.
public sealed interface KeptRefusal {

    /// It is not said whether the rows of the file go below the tasks that are there, or take their place.
    record DraftHasTasks(int tasks) implements KeptRefusal {}

    /// Rows that would be replaced are confirmed.
    record RowsConfirmed(int rows) implements KeptRefusal {}

    /// Texts or lists longer than a plan holds.
    record RowsTooLong(List<Place> rows) implements KeptRefusal {}

    record TooManyKept(int most) implements KeptRefusal {}

    record RowsUnknown(List<Integer> positions) implements KeptRefusal {}

    record AlreadyConfirmed(List<Integer> positions) implements KeptRefusal {}

    record NotConfirmed(int position) implements KeptRefusal {}

    /// A row as an office program counts.
    record Place(int table, int row) {}
}
