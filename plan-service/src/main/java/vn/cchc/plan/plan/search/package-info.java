/// What somebody looks for, in words: how a query is read, made into a text search, and found again in a printed
/// text. Plain values; where plans are kept and who sees them is not known here.
@NullMarked
package vn.cchc.plan.plan.search;

import org.jspecify.annotations.NullMarked;
