package vn.cchc.report.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A table of fixed column widths. A column begins with `<` for text and with `>` or nothing for centred figures.
final class Grid {

    private final XWPFTable table;
    private final int[] widths;
    private final int size;
    private boolean empty = true;

    private Grid(XWPFTable table, int[] widths, int size) {
        this.table = table;
        this.widths = widths;
        this.size = size;
    }

    /// A table with lines, its head repeated on every page.
    static Grid lined(XWPFDocument document, int size, int[] widths, String... heads) {
        Grid grid = new Grid(create(document, widths), widths, size);
        XWPFTableRow row = grid.next();
        row.setRepeatHeader(true);
        for (int i = 0; i < heads.length; i++) {
            grid.write(row.getCell(i), heads[i], Paper.Face.BOLD, ParagraphAlignment.CENTER);
        }
        return grid;
    }

    /// A row of two columns without lines, to set boxes side by side.
    static XWPFTableRow bare(XWPFDocument document, int left, int right) {
        int[] widths = {left, right};
        XWPFTable table = create(document, widths);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return new Grid(table, widths, Paper.BODY).next();
    }

    /// Columns named in `text` are set left, all others centred.
    void row(List<Integer> text, Paper.Face face, String... cells) {
        XWPFTableRow row = next();
        for (int i = 0; i < cells.length; i++) {
            write(
                    row.getCell(i),
                    cells[i],
                    face,
                    text.contains(i) ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        }
    }

    /// The last row, bold; it never stands alone on a page.
    void total(List<Integer> text, String... cells) {
        table.getRows().getLast().getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
        row(text, Paper.Face.BOLD, cells);
    }

    private void write(XWPFTableCell cell, String text, Paper.Face face, ParagraphAlignment alignment) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        Paper.line(cell, text, size, face, alignment);
    }

    private XWPFTableRow next() {
        XWPFTableRow row = empty ? table.getRow(0) : table.createRow();
        empty = false;
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            CTTblWidth width = row.getCell(i).getCTTc().isSetTcPr()
                    ? row.getCell(i).getCTTc().getTcPr().addNewTcW()
                    : row.getCell(i).getCTTc().addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths[i]));
        }
        return row;
    }

    private static XWPFTable create(XWPFDocument document, int[] widths) {
        XWPFTable table = document.createTable(1, widths.length);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setCellMargins(30, 60, 30, 60);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        int total = 0;
        for (int i = 0; i < widths.length; i++) {
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol())
                    .setW(BigInteger.valueOf(widths[i]));
            total += widths[i];
        }
        table.setWidth(total);
        return table;
    }
}
