/// Defects in the words of a printed plan: reversed windows, terms out of use, slips of the pen.
///
/// Plans are kept as printed; what is found here is offered to a person, nothing is corrected.
@NullMarked
package vn.cchc.plan.plan.wording;

import org.jspecify.annotations.NullMarked;
