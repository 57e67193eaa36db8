/// What the passing of days alone brings about: due dates missed, conditions that did not come true.
///
/// Any number of replicas may sweep at once, and any of them may die: each due date is told once.
@NullMarked
package vn.cchc.task.sweep;

import org.jspecify.annotations.NullMarked;
