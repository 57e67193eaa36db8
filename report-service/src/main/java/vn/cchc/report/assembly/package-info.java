/// Putting a report together: choose the facts, fold them, keep the result under a revision, tell the world.
/// A stored report is immutable; a later look at the same period is another revision.
@NullMarked
package vn.cchc.report.assembly;

import org.jspecify.annotations.NullMarked;
