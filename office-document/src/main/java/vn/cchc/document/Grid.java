package vn.cchc.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A table of fixed column widths, in twentieths of a point.
public final class Grid {

    /// Lines of a row that may go on on the next page: kept whole, it would leave half a page empty.
    private static final int HIGH = 15;

    private static final XmlOptions WITH_ITS_ELEMENT =
            new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS).setSaveOuter();

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
    public static Grid lined(XWPFDocument document, int size, int[] widths, String... heads) {
        Grid grid = new Grid(create(document, widths), widths, size);
        XWPFTableRow row = grid.next(false);
        row.setRepeatHeader(true);
        for (int i = 0; i < heads.length; i++) {
            grid.write(row.getCell(i), heads[i], Paper.Face.BOLD, ParagraphAlignment.CENTER);
        }
        return grid;
    }

    /// A row of two columns without lines, to set boxes side by side.
    public static XWPFTableRow bare(XWPFDocument document, int left, int right) {
        int[] widths = {left, right};
        XWPFTable table = create(document, widths);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return new Grid(table, widths, Paper.BODY).next(false);
    }

    /// Columns named in `text` are set left, all others centred. The row stays whole on its page unless it would fill
    /// a good part of one.
    public void row(List<Integer> text, Paper.Face face, String... cells) {
        row(text, face, isHigh(cells), cells);
    }

    void row(List<Integer> text, Paper.Face face, boolean breaks, String... cells) {
        XWPFTableRow row = next(breaks);
        for (int i = 0; i < cells.length; i++) {
            write(
                    row.getCell(i),
                    cells[i],
                    face,
                    text.contains(i) ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        }
    }

    /// The last row, bold; it never stands alone on a page.
    public void total(List<Integer> text, String... cells) {
        keepWithNext();
        row(text, Paper.Face.BOLD, cells);
    }

    /// A bold row that stays with the one below it.
    void lead(List<Integer> text, boolean breaks, String... cells) {
        row(text, Paper.Face.BOLD, breaks, cells);
        keepWithNext();
    }

    /// One bold cell over all columns, which stays with the row below it.
    void across(String text, boolean breaks) {
        XWPFTableRow row = next(breaks);
        for (int i = widths.length - 1; i > 0; i--) {
            row.removeCell(i);
        }
        CTTcPr properties = row.getCell(0).getCTTc().getTcPr();
        properties.getTcW().setW(BigInteger.valueOf(IntStream.of(widths).sum()));
        properties.addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
        write(row.getCell(0), text, Paper.Face.BOLD, ParagraphAlignment.LEFT);
        keepWithNext();
    }

    int columns() {
        return widths.length;
    }

    XWPFTable table() {
        return table;
    }

    /// The XML of the last row, which is no longer in the table.
    String takeLast() {
        int last = table.getNumberOfRows() - 1;
        String xml = table.getRow(last).getCtRow().xmlText(WITH_ITS_ELEMENT);
        table.removeRow(last);
        return xml;
    }

    private void keepWithNext() {
        table.getRows().getLast().getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    /// Whether one of these cells is, or the one over all columns. Estimated from the widths: a letter is about half as
    /// wide as it is high.
    boolean isHigh(String... cells) {
        int[] spaces = cells.length == 1 ? new int[] {IntStream.of(widths).sum()} : widths;
        return IntStream.range(0, cells.length)
                .anyMatch(i -> cells[i].length() / Math.max(1, spaces[i] / (size * 10)) > HIGH);
    }

    private void write(XWPFTableCell cell, String text, Paper.Face face, ParagraphAlignment alignment) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        Paper.line(cell, text, size, face, alignment);
    }

    private XWPFTableRow next(boolean breaks) {
        XWPFTableRow row = empty ? table.getRow(0) : table.createRow();
        empty = false;
        row.setCantSplitRow(!breaks);
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
