/// Our copy of plans and their targets, fed by `plan.activated`, `plan.amended` and `plan.closed`. No rules of its
/// own: an edition opens the assessments of the plan's targets, the end of a plan that was cancelled or superseded
/// leaves them as they are, an older version changes nothing.
@NullMarked
package vn.cchc.kpi.plan;

import org.jspecify.annotations.NullMarked;
