/// Keeps assignments in PostgreSQL, one row each, and writes their facts to the outbox in the same transaction.
///
/// The plan's words and the progress are JSON documents; columns beside them are projections for filters, the sweep
/// and the export. A command costs one select by key, one update guarded by the version and one batch of facts.
@NullMarked
package vn.cchc.task.assignment.store;

import org.jspecify.annotations.NullMarked;
