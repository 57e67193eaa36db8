/// What the rows of an appendix mean: header, sections, groups, tasks, and how sure that is.
///
/// Appendices are typed by hand in hundreds of offices: columns are found by what their header says, in any order and
/// wording. Nothing is dropped: every row of the file comes back with the way it was read, and what a person should
/// look at.
@NullMarked
package vn.cchc.plan.appendix.reading;

import org.jspecify.annotations.NullMarked;
