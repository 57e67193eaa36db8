/// The "06 rõ" of a task: work, person, responsibility, schedule, result and authority, as far as its texts can show.
///
/// Meant to be worth reading: what a clerk would not mend is not said. Nothing here blocks unless an agency demands
/// it (see the activation rules).
@NullMarked
package vn.cchc.plan.plan.clearness;

import org.jspecify.annotations.NullMarked;
