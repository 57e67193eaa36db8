/// What every official document has in common, whatever it says: the layout of Decree 30/2020/NĐ-CP, appendix I,
/// written with Apache POI as a Word document.
///
/// [vn.cchc.document.OfficeDocument] opens and packs it, [vn.cchc.document.Paper] and [vn.cchc.document.Grid] set
/// paragraphs and tables in the prescribed type, [vn.cchc.document.Letterhead] and [vn.cchc.document.Closing] are
/// what stands above and below the text, [vn.cchc.document.PageSetup] ends one section of pages and begins the next.
/// Nothing here reads a clock or a store: the same calls give the same bytes. A document in the making belongs to one
/// thread.
@NullMarked
package vn.cchc.document;

import org.jspecify.annotations.NullMarked;
