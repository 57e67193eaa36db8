/// A plan from import to activation: what was printed, what it means, and which moves are refused. Plain Java.
///
/// Invariants: task ordinals ascend, a parent row is a group row above, a printed deadline is never lost, an active
/// plan no longer changes.
@NullMarked
package vn.cchc.plan.plan.domain;

import org.jspecify.annotations.NullMarked;
