package vn.cchc.plan.appendix.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.cchc.plan.appendix.file.Cell.Origin;

/// One table of a text document. Cells that span columns or rows are laid out on the grid.
final class DocxTable {

    private DocxTable() {}

    static List<TableRow> rows(int number, XWPFTable table, TableSize size, Numbering numbering) {
        List<TableRow> rows = new ArrayList<>();
        Map<Integer, String> above = new HashMap<>();
        for (XWPFTableRow row : rowsOf(table)) {
            size.row();
            rows.add(new TableRow(number, rows.size() + 1, cells(row, above, size, numbering)));
        }
        return rows;
    }

    /// Those inside content controls too.
    private static List<XWPFTableRow> rowsOf(XWPFTable table) {
        List<XWPFTableRow> rows = new ArrayList<>();
        for (XmlObject child : DocxContent.children(table.getCTTbl())) {
            if (child instanceof CTRow row) {
                rows.add(new XWPFTableRow(row, table));
            } else if (child instanceof CTSdtRow control && control.getSdtContent() != null) {
                control.getSdtContent().getTrList().forEach(row -> rows.add(new XWPFTableRow(row, table)));
            }
        }
        return rows;
    }

    /// @param above text of the vertically merged cell that is open in a column
    private static List<Cell> cells(XWPFTableRow row, Map<Integer, String> above, TableSize size, Numbering numbering) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(before(row), Cell.EMPTY));
        for (ICell cell : row.getTableICells()) {
            int column = cells.size();
            if (cell instanceof XWPFSDTCell control) {
                cells.add(new Cell(size.text(control.getContent().getText()), Origin.OWN));
            }
            if (!(cell instanceof XWPFTableCell each)) {
                continue;
            }
            Cell laid = cell(each, text(each, size, numbering), column, above, size);
            cells.add(laid);
            for (int covered = 1; covered < span(each); covered++) {
                cells.add(size.copied(laid, Origin.FROM_LEFT));
            }
            if (cells.size() > TableSize.MOST_COLUMNS) {
                throw TableSize.tooMuch();
            }
        }
        return cells;
    }

    private static Cell cell(XWPFTableCell each, String text, int column, Map<Integer, String> above, TableSize size) {
        CTTcPr properties = each.getCTTc().getTcPr();
        if (properties == null || !properties.isSetVMerge()) {
            above.remove(column);
            return new Cell(text, Origin.OWN);
        }
        boolean begins = STMerge.RESTART.equals(properties.getVMerge().getVal());
        if (begins) {
            above.put(column, text);
            return new Cell(above.getOrDefault(column, ""), Origin.OWN);
        }
        return size.copied(new Cell(above.getOrDefault(column, ""), Origin.OWN), Origin.FROM_ABOVE);
    }

    /// Where nothing is written but the office program counts, its number is the text.
    private static String text(XWPFTableCell cell, TableSize size, Numbering numbering) {
        List<String> numbers =
                cell.getParagraphs().stream().map(numbering::next).toList();
        Stream<String> nested = cell.getTables().stream().map(XWPFTable::getText);
        String written = size.text(Stream.concat(cell.getParagraphs().stream().map(DocxTable::line), nested)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n")));
        return written.isEmpty() && numbers.size() == 1 ? numbers.getFirst() : written;
    }

    /// A list item is printed with a dash, whatever sign the document shows: its numbering is not part of the text.
    private static String line(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        return paragraph.getNumID() == null || text.isBlank() ? text : "- " + text;
    }

    /// Columns that the row leaves out at its beginning.
    private static int before(XWPFTableRow row) {
        CTTrPr properties = row.getCtRow().getTrPr();
        return properties == null || properties.sizeOfGridBeforeArray() == 0
                ? 0
                : Math.clamp(properties.getGridBeforeArray(0).getVal().longValue(), 0, TableSize.MOST_COLUMNS);
    }

    private static int span(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties == null || !properties.isSetGridSpan()
                ? 1
                : Math.clamp(properties.getGridSpan().getVal().longValue(), 1, TableSize.MOST_COLUMNS);
    }
}
