package vn.cchc.kpi.dossier.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.SAXException;
import vn.cchc.kpi.dossier.form.FileRefusal.Damaged;

/// The sheets of a workbook that can be seen, one after the other.
final class WorkbookSheets {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MOST_SHEETS = 50;

    private record Named(String name, String relation) {}

    private final XSSFReader workbook;
    private final SharedStrings texts;
    private final Iterator<Named> sheets;

    WorkbookSheets(OPCPackage office) {
        try {
            this.texts = new ReadOnlySharedStringsTable(office, false);
            this.workbook = new XSSFReader(office);
            this.sheets = visible(workbook).iterator();
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException broken) {
            throw new FileRefused(new Damaged());
        }
    }

    Optional<SheetReader> next() {
        if (!sheets.hasNext()) {
            return Optional.empty();
        }
        Named sheet = sheets.next();
        try {
            return Optional.of(new SheetReader(sheet.name(), workbook.getSheet(sheet.relation()), texts));
        } catch (IOException | OpenXML4JException | IllegalArgumentException broken) {
            throw new FileRefused(new Damaged());
        }
    }

    /// A hidden sheet is nobody's report.
    private static List<Named> visible(XSSFReader workbook) throws IOException, OpenXML4JException, XMLStreamException {
        List<Named> visible = new ArrayList<>();
        try (InputStream in = workbook.getWorkbookData()) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    String state = xml.getAttributeValue(null, "state");
                    String relation = xml.getAttributeValue(RELATIONS, "id");
                    if (relation != null
                            && (state == null || state.equals("visible"))
                            && visible.size() < MOST_SHEETS) {
                        visible.add(new Named(xml.getAttributeValue(null, "name"), relation));
                    }
                }
            }
        }
        return visible;
    }
}
