package vn.cchc.plan.appendix.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// The sheets of a workbook, each read as a stream: only its texts are held, never the document.
final class XlsxTables {

    private static final int MOST_SHEETS = 20;

    private XlsxTables() {}

    static List<TableRow> rows(OPCPackage office) throws IOException, OpenXML4JException, SAXException {
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(office, false);
        XSSFReader workbook = new XSSFReader(office);
        StylesTable styles = workbook.getStylesTable();
        PrintedDays days = new PrintedDays(countsFrom1904(workbook));
        TableSize size = new TableSize();
        List<TableRow> rows = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        int table = 0;
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                if (++table > MOST_SHEETS) {
                    throw TableSize.tooMuch();
                }
                SheetGrid grid = new SheetGrid(table, size);
                parse(sheet, new SheetHandler(styles, texts, days, grid));
                rows.addAll(grid.rows());
            }
        }
        return rows;
    }

    /// Some workbooks count their days from another year.
    private static boolean countsFrom1904(XSSFReader workbook) throws IOException, OpenXML4JException, SAXException {
        boolean[] from1904 = new boolean[1];
        try (InputStream in = workbook.getWorkbookData()) {
            parse(in, new DefaultHandler() {
                @Override
                public void startElement(
                        @Nullable String uri, String localName, @Nullable String qName, Attributes attributes) {
                    String value = localName.equals("workbookPr") ? attributes.getValue("date1904") : null;
                    from1904[0] |= "1".equals(value) || "true".equals(value);
                }
            });
        }
        return from1904[0];
    }

    private static void parse(InputStream sheet, ContentHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(sheet));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
