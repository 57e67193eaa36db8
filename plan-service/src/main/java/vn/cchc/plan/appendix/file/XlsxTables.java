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
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// The sheets of a workbook, each read as a stream: only its texts are held, never the document.
final class XlsxTables {

    private XlsxTables() {}

    static List<TableRow> rows(OPCPackage office) throws IOException, OpenXML4JException, SAXException {
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(office, false);
        XSSFReader workbook = new XSSFReader(office);
        TableSize size = new TableSize();
        List<TableRow> rows = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        int table = 0;
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                table++;
                SheetGrid grid = new SheetGrid(table, size);
                parse(sheet, new SheetHandler(workbook.getStylesTable(), texts, grid));
                rows.addAll(grid.rows());
            }
        }
        return rows;
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
