/// A plan given out whole: as the document an office signs, and as the data that imports it again.
///
/// What the plan does not know stays open on paper: number and day are dotted, nobody is named as signing.
@NullMarked
package vn.cchc.plan.document;

import org.jspecify.annotations.NullMarked;
