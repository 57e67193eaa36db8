/// Months that do not carry over what was pending at the end of the month before: taken knowingly, or come about by a
/// correction of the month before. Looked up in what is stored, so nobody has to keep a list.
@NullMarked
package vn.cchc.kpi.dossier.discrepancy;

import org.jspecify.annotations.NullMarked;
