/// One unit's share of one task of a plan, and everything that can happen to it.
///
/// Plain Java: [vn.cchc.task.assignment.domain.Assignment] is immutable, every move yields the next state together
/// with the facts that explain it ([vn.cchc.task.assignment.domain.AssignmentChange]) or is refused with one
/// [vn.cchc.task.assignment.domain.AssignmentRefusal]. Days come in as arguments; nothing here reads a clock.
@NullMarked
package vn.cchc.task.assignment.domain;

import org.jspecify.annotations.NullMarked;
