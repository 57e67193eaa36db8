/// What one write costs: a row changed and the fact about it, in one durable transaction.
@NullMarked
package vn.cchc.bench.write;

import org.jspecify.annotations.NullMarked;
