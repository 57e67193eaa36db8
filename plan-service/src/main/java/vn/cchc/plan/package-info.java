/// plan-service: who the agencies are, which days are worked, and what the plans demand.
///
/// Owns the agency registry, unit classes, the working calendar and plans from import to activation. Publishes
/// `agency.changed`, `calendar.changed` and `plan.activated`; consumes nothing. A plan keeps what was printed word
/// for word; what it means (dates, units) is typed beside the text and never guessed.
@NullMarked
package vn.cchc.plan;

import org.jspecify.annotations.NullMarked;
