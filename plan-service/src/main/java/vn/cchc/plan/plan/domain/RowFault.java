package vn.cchc.plan.plan.domain;

/// A row that cannot stand where it stands.
///
/// @param index place in the list of tasks, from 0
public record RowFault(int index, Reason reason) {

    /// What is wrong with it.
    public enum Reason {
        /// Its ordinal is not greater than that of the row before.
        ORDINAL_NOT_ASCENDING,
        /// Its parent is not a group row above it.
        PARENT_NOT_A_GROUP_ABOVE
    }
}
