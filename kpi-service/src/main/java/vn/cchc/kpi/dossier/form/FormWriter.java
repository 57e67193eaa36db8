package vn.cchc.kpi.dossier.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes form II.06 ready to print, A4 landscape, as a stream. Names that are given go in as texts: one that begins
/// like a formula stays what it says.
public final class FormWriter {

    /// A form with its lines.
    public record Form(String agencyCode, String agencyName, LocalDate from, LocalDate to, List<Line> lines) {
        public Form {
            lines = List.copyOf(lines);
        }
    }

    /// Counts of one field in the order of columns 3 to 13.
    public record Line(String field, List<Long> counts) {
        public Line {
            counts = List.copyOf(counts);
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int HELD_ROWS = 100;
    private static final int CHARACTER = 256;
    private static final int NARROW = 10;
    private static final int WIDE = 40;
    private static final short POINTS = 12;
    private static final int LAST = Columns.LAST - 1;
    private static final int LEFT_END = 5;
    private static final List<String> NUMBERS = List.of(
            "(1)",
            "(2)",
            "(3)=(4)+(5)+(6)",
            "(4)",
            "(5)",
            "(6)",
            "(7)=(8)+(9)+(10)",
            "(8)",
            "(9)",
            "(10)",
            "(11)=(12)+(13)",
            "(12)",
            "(13)");
    private static final List<String> LOWEST = List.of(
            "",
            "",
            "",
            "Trực tuyến",
            "Trực tiếp, dịch vụ bưu chính",
            "Từ kỳ trước",
            "Tổng số",
            "Trước hạn",
            "Đúng hạn",
            "Quá hạn",
            "Tổng số",
            "Trong hạn",
            "Quá hạn");

    private final SXSSFSheet sheet;
    private final CellStyle plain;
    private final CellStyle bold;
    private final CellStyle title;
    private int next;

    private FormWriter(SXSSFWorkbook workbook) {
        this.sheet = workbook.createSheet("II.06");
        this.plain = style(workbook, false, false);
        this.bold = style(workbook, true, false);
        this.title = style(workbook, true, true);
    }

    public static void write(Form form, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(HELD_ROWS)) {
            new FormWriter(workbook).lay(form);
            workbook.write(out);
        }
    }

    private void lay(Form form) {
        for (int column = 0; column <= LAST; column++) {
            sheet.setColumnWidth(column, (column == 1 ? WIDE : NARROW) * CHARACTER);
        }
        halves("Biểu số II.06/VPCP/KSTT", "Đơn vị báo cáo: " + form.agencyName() + " (" + form.agencyCode() + ")");
        halves(
                "(Từ ngày " + DAY.format(form.from()) + " đến ngày " + DAY.format(form.to()) + ")",
                "Đơn vị nhận báo cáo:");
        wide("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT");
        halves("", "Đơn vị tính: Hồ sơ TTHC");
        header();
        sheet.createFreezePane(0, next);
        long[] sums = new long[Columns.LAST - Columns.FIRST_COUNT + 1];
        int number = 0;
        for (Line line : form.lines()) {
            line(String.valueOf(++number), line.field(), line.counts(), plain);
            for (int count = 0; count < sums.length; count++) {
                sums[count] += line.counts().get(count);
            }
        }
        line("", "Tổng cộng", Arrays.stream(sums).boxed().toList(), bold);
        page();
    }

    private void header() {
        int first = next;
        texts(List.of(
                "TT",
                "Lĩnh vực giải quyết",
                "Số hồ sơ tiếp nhận",
                "",
                "",
                "",
                "Số hồ sơ đã giải quyết",
                "",
                "",
                "",
                "Số hồ sơ đang giải quyết",
                "",
                ""));
        texts(List.of("", "", "Tổng số", "Trong kỳ", "", "Từ kỳ trước", "", "", "", "", "", "", ""));
        texts(LOWEST);
        merge(first, first + 2, 0, 0);
        merge(first, first + 2, 1, 1);
        merge(first, first, 2, 5);
        merge(first, first + 1, 6, 9);
        merge(first, first + 1, 10, LAST);
        merge(first + 1, first + 2, 2, 2);
        merge(first + 1, first + 1, 3, 4);
        merge(first + 1, first + 2, 5, 5);
        texts(NUMBERS);
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    private void texts(List<String> texts) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column <= LAST; column++) {
            text(row, column, texts.get(column), bold);
        }
    }

    private void line(String number, String field, List<Long> counts, CellStyle style) {
        Row row = sheet.createRow(next++);
        text(row, 0, number, style);
        text(row, 1, field, style);
        for (int count = 0; count < counts.size(); count++) {
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(count + 2);
            cell.setCellStyle(style);
            cell.setCellValue((double) counts.get(count));
        }
    }

    private void halves(String left, String right) {
        Row row = sheet.createRow(next);
        text(row, 0, left, title);
        text(row, LEFT_END + 1, right, title);
        merge(next, next, 0, LEFT_END);
        merge(next, next, LEFT_END + 1, LAST);
        next++;
    }

    private void wide(String text) {
        text(sheet.createRow(next), 0, text, title);
        merge(next, next, 0, LAST);
        next++;
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    private void page() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private static CellStyle style(SXSSFWorkbook workbook, boolean isBold, boolean isTitle) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints(POINTS);
        font.setBold(isBold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
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
