/// The REST door of assignments: bodies in, views out, refusals into problems. Nothing is decided here.
///
/// Resources are split by who acts: [vn.cchc.task.assignment.rest.LeadUnitResource] and
/// [vn.cchc.task.assignment.rest.StandingBodyResource]. Every write needs `If-Match` and takes an `Idempotency-Key`.
@NullMarked
package vn.cchc.task.assignment.rest;

import org.jspecify.annotations.NullMarked;
