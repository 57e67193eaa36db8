/// Plans in PostgreSQL: the header by Hibernate; rows, editions and history in batches by hand; reads straight in
/// SQL.
///
/// What changes what is in force leaves the new state and its fact (`plan.activated`, `plan.amended`, `plan.closed`)
/// in one transaction, with a line in the history for each version.
@NullMarked
package vn.cchc.plan.plan.store;

import org.jspecify.annotations.NullMarked;
