/// The questions: a figure with its parts and comparisons, and a ranking. Each takes one look at the tree and one at
/// the counts.
@NullMarked
package vn.cchc.kpi.rollup.usecase;

import org.jspecify.annotations.NullMarked;
