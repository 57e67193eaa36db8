/// Reads of assessments, straight from the tables to what is given out. Bounded to the caller's agency and those
/// below.
@NullMarked
package vn.cchc.kpi.assessment.search;

import org.jspecify.annotations.NullMarked;
