/// What would have to happen for a target to be reached, and what would come of given changes. Plain Java; exact
/// arithmetic; every number given is tried by the assessor.
@NullMarked
package vn.cchc.kpi.whatif.domain;

import org.jspecify.annotations.NullMarked;
