/// Tables and paragraphs out of office files: XLSX, DOCX and CSV become rows of cells, and of a DOCX the text around
/// its tables is kept as well.
///
/// Nothing here knows what a plan is. Files come from anybody: what is encrypted, broken, oversized or carries a
/// program is refused before it is read.
@NullMarked
package vn.cchc.plan.appendix.file;

import org.jspecify.annotations.NullMarked;
