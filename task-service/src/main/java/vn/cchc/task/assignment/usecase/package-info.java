/// What people and plans can do to assignments: one class per intention, each a transaction of load, decide, save.
///
/// Who may do it is checked here ([vn.cchc.task.assignment.usecase.AssignmentAccess]), whether it makes sense in the
/// domain.
@NullMarked
package vn.cchc.task.assignment.usecase;

import org.jspecify.annotations.NullMarked;
