/// The content of a plan as it came into force, edition by edition, and what differs between two of them. Plain Java.
///
/// Invariants: an edition never changes; a later one takes effect on the same day or later.
@NullMarked
package vn.cchc.plan.plan.domain.edition;

import org.jspecify.annotations.NullMarked;
