/// Reads of plans, straight from SQL to what is shown, narrowed to what the caller may see.
@NullMarked
package vn.cchc.plan.plan.query;

import org.jspecify.annotations.NullMarked;
