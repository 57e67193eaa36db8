package vn.cchc.plan.appendix.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.cchc.plan.appendix.file.Cell.Origin;

/// The tables of a text document, one after the other. Cells that span columns or rows are laid out on the grid.
final class DocxTables {

    private DocxTables() {}

    static List<TableRow> rows(OPCPackage office) throws IOException {
        try (XWPFDocument document = new XWPFDocument(office)) {
            TableSize size = new TableSize();
            List<TableRow> rows = new ArrayList<>();
            int table = 0;
            for (XWPFTable each : document.getTables()) {
                table++;
                Map<Integer, String> above = new HashMap<>();
                int number = 0;
                for (XWPFTableRow row : each.getRows()) {
                    size.row();
                    rows.add(new TableRow(table, ++number, cells(row, above, size)));
                }
            }
            return rows;
        }
    }

    /// @param above text of the vertically merged cell that is open in a column
    private static List<Cell> cells(XWPFTableRow row, Map<Integer, String> above, TableSize size) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(before(row), Cell.EMPTY));
        for (ICell cell : row.getTableICells()) {
            int column = cells.size();
            if (cell instanceof XWPFSDTCell control) {
                cells.add(new Cell(size.text(control.getContent().getText()), Origin.OWN));
            }
            if (!(cell instanceof XWPFTableCell each)) {
                continue;
            }
            Cell laid = cell(each, column, above, size);
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

    private static Cell cell(XWPFTableCell each, int column, Map<Integer, String> above, TableSize size) {
        CTTcPr properties = each.getCTTc().getTcPr();
        if (properties == null || !properties.isSetVMerge()) {
            above.remove(column);
            return new Cell(text(each, size), Origin.OWN);
        }
        boolean begins = STMerge.RESTART.equals(properties.getVMerge().getVal());
        if (begins) {
            above.put(column, text(each, size));
            return new Cell(above.getOrDefault(column, ""), Origin.OWN);
        }
        return size.copied(new Cell(above.getOrDefault(column, ""), Origin.OWN), Origin.FROM_ABOVE);
    }

    private static String text(XWPFTableCell cell, TableSize size) {
        Stream<String> nested = cell.getTables().stream().map(XWPFTable::getText);
        return size.text(Stream.concat(cell.getParagraphs().stream().map(DocxTables::line), nested)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n")));
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
