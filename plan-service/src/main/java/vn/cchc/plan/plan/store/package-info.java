/// Plans in PostgreSQL: header by Hibernate, rows of the appendix in batches by hand. Activation leaves the new
/// state and `plan.activated` in one transaction.
@NullMarked
package vn.cchc.plan.plan.store;

import org.jspecify.annotations.NullMarked;
