/// The deadline of a task as a typed value, and the days that follow from it.
///
/// A [vn.cchc.calendar.deadline.Deadline] keeps what a plan printed and the [vn.cchc.calendar.deadline.Clause]s read
/// from it. It holds no due date: [vn.cchc.calendar.deadline.DueDates] computes those from a policy and a working
/// calendar, so a new holiday notice changes the answers and never the deadline.
/// Clauses are a closed set: whoever switches over them is told by the compiler when a kind is added.
@NullMarked
package vn.cchc.calendar.deadline;

import org.jspecify.annotations.NullMarked;
