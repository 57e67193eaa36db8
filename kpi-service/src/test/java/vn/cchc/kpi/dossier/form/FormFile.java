package vn.cchc.kpi.dossier.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Form II.06 as an office program writes it. Its first line below the header is row 6 of `Sheet1`, its columns 1 to
/// 13 are A to M.
public final class FormFile {

    public static final String DAYS = "(Từ ngày 15/12/2025 đến ngày 14/01/2026)";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Sheet1");
    private int next;

    /// Without anything.
    public static FormFile empty() {
        return new FormFile();
    }

    /// With its head, the unit's code in it, and the line that numbers the columns.
    public static FormFile of(String unit) {
        return headed(DAYS, "Đơn vị báo cáo: Đơn vị mẫu (" + unit + ")");
    }

    public static FormFile headed(String days, String unit) {
        return new FormFile()
                .line("Biểu số II.06/VPCP/KSTT", "", "", "", "", unit)
                .line("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC")
                .line(days, "", "", "", "", "Đơn vị nhận báo cáo: Văn phòng (Z99)")
                .line("TT", "Lĩnh vực", "Tổng số", "Trực tuyến", "Trực tiếp", "Từ kỳ trước")
                .line(
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
    }

    /// Texts and numbers from column A on; an empty text leaves its cell out, one that begins with `=` is a formula.
    public FormFile line(Object... values) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            put(row, column, values[column]);
        }
        return this;
    }

    private static void put(XSSFRow row, int column, Object value) {
        if (value instanceof Number number) {
            row.createCell(column).setCellValue(number.doubleValue());
        } else if (value.toString().startsWith("=")) {
            XSSFCell cell = row.createCell(column);
            cell.setCellFormula(value.toString().substring(1));
        } else if (!value.toString().isEmpty()) {
            row.createCell(column).setCellValue(value.toString());
        }
    }

    /// A field: 8 online, 2 directly, 1 carried over; 5 early, 3 on time, 1 late; 2 in time.
    public FormFile field(Object number, String name) {
        return line(number, name, 11, 8, 2, 1, 9, 5, 3, 1, 2, 2, 0);
    }

    /// The sums of so many such fields.
    public FormFile sums(Object number, String name, int fields) {
        return line(
                number,
                name,
                11 * fields,
                8 * fields,
                2 * fields,
                fields,
                9 * fields,
                5 * fields,
                3 * fields,
                fields,
                2 * fields,
                2 * fields,
                0);
    }

    /// Changes a cell such as `D6`.
    public FormFile with(String cell, Object value) {
        CellReference place = new CellReference(cell);
        XSSFRow row = sheet.getRow(place.getRow());
        if (row.getCell(place.getCol()) != null) {
            row.removeCell(row.getCell(place.getCol()));
        }
        put(row, place.getCol(), value);
        return this;
    }

    public FormFile hidden(int row) {
        sheet.getRow(row - 1).setZeroHeight(true);
        return this;
    }

    public FormFile merged(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    public FormFile workbook(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    public byte[] bytes() {
        try (XSSFWorkbook closing = workbook) {
            closing.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            closing.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The same package with one more entry of so many blanks.
    public static byte[] packedWith(byte[] office, String entry, int blanks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < blanks; written += block.length) {
                zip.write(block);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /// The same package with a text replaced in one of its entries.
    public static byte[] edited(byte[] office, String entry, String text, String by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                zip.write((each.getName().equals(entry) ? content.replace(text, by) : content)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
