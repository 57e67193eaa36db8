/// Form II.06 (06/VPCP/KSTT) as a workbook: read as a stream into rows of an import, and written.
///
/// Of a form, what it says of itself is held against what is asked: its days, its unit, its sums. A number nobody
/// wrote (a formula, a hidden row, a text that looks like one) is not taken for one. Places are named as people see
/// them, `Sheet1!G12`. Files come from anybody: what is locked, damaged, oversized or carries a program is refused
/// unread.
@NullMarked
package vn.cchc.kpi.dossier.form;

import org.jspecify.annotations.NullMarked;
