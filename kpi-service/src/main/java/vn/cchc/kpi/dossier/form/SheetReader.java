package vn.cchc.kpi.dossier.form;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.form.Cell.Kind;
import vn.cchc.kpi.dossier.form.FileRefusal.Damaged;

/// The rows of one sheet, pulled one by one: never more than a row is held. Which cells are joined is only known
/// after the last row: that is how sheets are written.
final class SheetReader {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
    private static final int MOST_COLUMNS = 64;
    private static final int MOST_RANGES = 100_000;
    private static final int LONGEST_TEXT = 32_767;

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final String sheet;
    private final XMLStreamReader xml;
    private final SharedStrings texts;
    private final List<CellRangeAddress> ranges = new ArrayList<>();
    private int last;

    SheetReader(String sheet, InputStream in, SharedStrings texts) {
        this.sheet = sheet;
        this.texts = texts;
        try {
            this.xml = XML.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw new FileRefused(new Damaged());
        }
    }

    /// The next row; empty after the last.
    Optional<SheetRow> next() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> {
                            return Optional.of(row());
                        }
                        case "mergeCell" -> merge();
                        default -> {
                            // how it looks
                        }
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new FileRefused(new Damaged());
        }
    }

    /// Known after the last row.
    List<CellRangeAddress> ranges() {
        return ranges;
    }

    private void merge() {
        if (ranges.size() == MOST_RANGES) {
            throw new FileRefused(new Damaged());
        }
        ranges.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
    }

    private SheetRow row() throws XMLStreamException {
        String given = xml.getAttributeValue(null, "r");
        int number = given == null ? last + 1 : Integer.parseInt(given);
        if (number <= last) {
            throw new FileRefused(new Damaged());
        }
        last = number;
        boolean hidden = isTrue(xml.getAttributeValue(null, "hidden"));
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                column = place == null ? column : new CellReference(place).getCol();
                put(cells, column, cell());
                column++;
            }
        }
        return new SheetRow(sheet, number, hidden, cells);
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        if (column < 0 || column >= MOST_COLUMNS || cell.isEmpty()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    private Cell cell() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        boolean formula = false;
        StringBuilder value = new StringBuilder();
        boolean reading = false;
        boolean phonetic = false;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement()) {
                formula |= xml.getLocalName().equals("f");
                phonetic |= xml.getLocalName().equals("rPh");
                reading = !phonetic
                        && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"));
            } else if (xml.isEndElement()) {
                phonetic &= !xml.getLocalName().equals("rPh");
                reading = false;
            } else if (reading && xml.isCharacters() && value.length() < LONGEST_TEXT) {
                value.append(xml.getText());
            }
        }
        return cell(type, value.toString(), formula);
    }

    private Cell cell(@Nullable String type, String value, boolean formula) {
        String kind = type == null ? "n" : type;
        String text = kind.equals("s") && !value.isBlank()
                ? texts.getItemAt(Integer.parseInt(value.strip())).getString()
                : value;
        if (text.isBlank()) {
            return Cell.EMPTY;
        }
        return new Cell(text.strip(), kindOf(kind), formula);
    }

    private static Kind kindOf(String type) {
        return switch (type) {
            case "n" -> Kind.NUMBER;
            case "s", "str", "inlineStr" -> Kind.TEXT;
            default -> Kind.OTHER;
        };
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
