/// This service's copy of plans: which version of which plan is in force here, the way from an
/// activated or amended plan to assignments, and their end with the plan.
@NullMarked
package vn.cchc.task.plan;

import org.jspecify.annotations.NullMarked;
