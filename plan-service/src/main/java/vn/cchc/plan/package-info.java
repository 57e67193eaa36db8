/// plan-service: who the agencies are, which days are worked, and what the plans demand.
///
/// Owns the agency registry, unit classes, the working calendar and plans from import to their end. Publishes
/// `agency.changed`, `calendar.changed`, `plan.activated`, `plan.amended` and `plan.closed`; consumes nothing. A plan
/// keeps what was printed word for word; what it means (dates, units) is typed beside the text and never guessed.
@NullMarked
package vn.cchc.plan;

import org.jspecify.annotations.NullMarked;
