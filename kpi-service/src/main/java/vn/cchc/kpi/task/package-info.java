/// What task targets need of assignments: how many count in which month, and how they ended. Fed by `task.*`.
///
/// [vn.cchc.kpi.task.Assignment] folds facts in any order to the same state; the counters change by the difference a
/// fact makes, never by counting anew.
@NullMarked
package vn.cchc.kpi.task;

import org.jspecify.annotations.NullMarked;
