/// Rows as bytes: lines of bounded length, rows of a CSV file, JSON objects in an array, a message or one a line.
/// Nothing here knows a rule; what cannot be read is a row that says so, and only a header or an array that cannot be
/// read on refuses the whole.
@NullMarked
package vn.cchc.kpi.dossier.intake;

import org.jspecify.annotations.NullMarked;
