/// The report as a Word document: what it says, and in which order. How such a document looks is `office-document`'s.
/// A pure function of the content: the same content gives the same bytes.
@NullMarked
package vn.cchc.report.document;

import org.jspecify.annotations.NullMarked;
