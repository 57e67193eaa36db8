/// Rows as bytes: lines of bounded length, and rows of a CSV file. Nothing here knows a rule; what cannot be read is
/// a
/// row that says so, and only a header that cannot be read refuses the whole.
@NullMarked
package vn.cchc.kpi.dossier.intake;

import org.jspecify.annotations.NullMarked;
