/// Why an assessment says what it says: the version of the formula, its terms with their counts, the rule's reason in
/// words, what was not counted, and everything that was, by unit, month, procedure, or down to the rows and events.
///
/// The figures are found again the way they were assessed, so whatever is broken down adds up to them exactly.
@NullMarked
package vn.cchc.kpi.assessment.explanation;

import org.jspecify.annotations.NullMarked;
