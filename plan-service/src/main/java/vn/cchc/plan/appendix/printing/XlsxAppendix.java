package vn.cchc.plan.appendix.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// An appendix as a workbook ready to print: A4 landscape, the header on every page. Written as a stream: only a
/// hundred rows are held.
public final class XlsxAppendix {

    private static final int HELD_ROWS = 100;
    private static final int[] WIDTHS = {8, 60, 35, 25, 30, 25};
    private static final int CHARACTER = 256;
    private static final short POINTS = 12;
    private static final int LAST_COLUMN = PrintedAppendix.COLUMNS.size() - 1;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final CellStyle plain;
    private final CellStyle bold;
    private final CellStyle title;
    private int next;

    private XlsxAppendix(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet("Phụ lục");
        this.plain = style(false, false);
        this.bold = style(true, false);
        this.title = style(true, true);
    }

    public static void write(PrintedAppendix appendix, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(HELD_ROWS)) {
            new XlsxAppendix(workbook).lay(appendix);
            workbook.write(out);
        }
    }

    private void lay(PrintedAppendix appendix) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        wide("PHỤ LỤC", title);
        if (appendix.citation() != null) {
            wide(appendix.citation(), title);
        }
        sheet.setRepeatingRows(new CellRangeAddress(next, next, 0, LAST_COLUMN));
        row(PrintedAppendix.COLUMNS, bold);
        sheet.createFreezePane(0, next);
        for (PrintedAppendix.Row row : appendix.rows()) {
            switch (row) {
                case PrintedAppendix.Row.Section(var heading) -> wide(heading, bold);
                case PrintedAppendix.Row.Task(var cells, var isBold) -> row(cells, isBold ? bold : plain);
            }
        }
        page();
    }

    private void wide(String text, CellStyle style) {
        Row row = sheet.createRow(next);
        for (int column = 0; column <= LAST_COLUMN; column++) {
            row.createCell(column).setCellStyle(style);
        }
        row.getCell(0).setCellValue(text);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, LAST_COLUMN));
        next++;
    }

    /// Always as text: a cell that begins like a formula stays what it says.
    private void row(List<String> texts, CellStyle style) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(texts.get(column));
        }
    }

    private void page() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private CellStyle style(boolean isBold, boolean isTitle) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints(POINTS);
        font.setBold(isBold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (isTitle) {
            style.setAlignment(HorizontalAlignment.CENTER);
        } else {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
