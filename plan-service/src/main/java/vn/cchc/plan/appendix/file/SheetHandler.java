package vn.cchc.plan.appendix.file;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/// Fills a grid from the XML of one sheet. Beyond what the library tells of cells it sees formulas and merged ranges.
final class SheetHandler extends XSSFSheetXMLHandler {

    private final SheetGrid grid;

    SheetHandler(Styles styles, SharedStrings texts, PrintedDays days, SheetGrid grid) {
        super(styles, null, texts, grid, days, false);
        this.grid = grid;
    }

    @Override
    public void startElement(
            @Nullable String uri, String localName, @Nullable String qName, @Nullable Attributes attributes)
            throws SAXException {
        if (attributes != null) {
            switch (localName) {
                case "c" -> grid.beginCell();
                case "f" -> grid.calculated();
                case "mergeCell" -> grid.merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
                default -> {
                    // the library's
                }
            }
        }
        super.startElement(uri, localName, qName, attributes);
    }
}
