/// A later edition of a plan in force, proposed and looked at before it takes effect: which rows stay the same tasks,
/// and which are new. Plain Java.
@NullMarked
package vn.cchc.plan.plan.domain.amendment;

import org.jspecify.annotations.NullMarked;
