/// What the events of one batch touched, remembered until the batch's recompute. Bound to the transaction: a batch
/// that is rolled back leaves nothing behind.
@NullMarked
package vn.cchc.kpi.touched;

import org.jspecify.annotations.NullMarked;
