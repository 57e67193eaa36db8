/// Agencies in PostgreSQL; every change leaves the row and `agency.changed` in one transaction.
@NullMarked
package vn.cchc.plan.agency.store;

import org.jspecify.annotations.NullMarked;
