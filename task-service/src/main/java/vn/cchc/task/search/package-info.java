/// Reads across assignments, straight from the table to records: the list, its CSV export, the counts of a plan.
///
/// Who sees what is a `where` clause ([vn.cchc.task.search.Condition]), so that "not yours" and "not there" look
/// alike.
@NullMarked
package vn.cchc.task.search;

import org.jspecify.annotations.NullMarked;
