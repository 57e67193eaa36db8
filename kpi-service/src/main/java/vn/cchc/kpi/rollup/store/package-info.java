/// Reads the agency tree and what its agencies counted, each in one statement. Dossier totals are added up in the
/// database; what people enter, with windows of any length, by the rules of an assessment.
@NullMarked
package vn.cchc.kpi.rollup.store;

import org.jspecify.annotations.NullMarked;
