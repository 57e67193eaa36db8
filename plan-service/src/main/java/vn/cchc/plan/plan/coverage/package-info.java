/// What the plans below a plan take up of it: each target and each task, by whom, or by nobody.
///
/// Targets are compared by indicator, tasks by their words. What words alone cannot decide is offered to a person as
/// a candidate, never counted as done.
@NullMarked
package vn.cchc.plan.plan.coverage;

import org.jspecify.annotations.NullMarked;
