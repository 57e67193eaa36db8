/// This service's copy of plans: which version of which plan is in force here, and the way from an activated plan to
/// assignments.
@NullMarked
package vn.cchc.task.plan;

import org.jspecify.annotations.NullMarked;
