/// A plan from import to its end: what was printed, what it means, and which moves are refused. Plain Java.
///
/// Invariants: task ordinals ascend, a parent row is a group row above, a printed deadline is never lost, and what is
/// signed changes only by a later edition.
@NullMarked
package vn.cchc.plan.plan.domain;

import org.jspecify.annotations.NullMarked;
