/// Our copy of active plans and their targets, fed by `plan.activated`. No rules of its own: an activation opens the
/// assessments of the plan's targets, an older version of a plan changes nothing.
@NullMarked
package vn.cchc.kpi.plan;

import org.jspecify.annotations.NullMarked;
