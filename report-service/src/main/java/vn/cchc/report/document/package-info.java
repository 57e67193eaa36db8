/// The report as a Word document in the layout of Decree 30/2020/NĐ-CP, appendix I.
/// A pure function of the content: the same content gives the same bytes.
@NullMarked
package vn.cchc.report.document;

import org.jspecify.annotations.NullMarked;
