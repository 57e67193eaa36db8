/// A plan carried on into the years after it: the same rows with the deadlines of the new years.
///
/// Plain Java over the plan and the working calendar; nothing is kept. What can be known is changed and noted, what
/// only a person can know is left as it was and flagged. [vn.cchc.plan.plan.rollover.RollOver] is where to start.
@NullMarked
package vn.cchc.plan.plan.rollover;

import org.jspecify.annotations.NullMarked;
