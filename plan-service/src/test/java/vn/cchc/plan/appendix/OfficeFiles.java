package vn.cchc.plan.appendix;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Office files as an office program writes them, for tests to send.
public final class OfficeFiles {

    private OfficeFiles() {}

    /// One sheet; `merged` such as "A1:F1". A blank text leaves the cell out.
    public static byte[] xlsx(List<List<String>> rows, String... merged) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Phụ lục");
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    if (!rows.get(i).get(j).isBlank()) {
                        row.createCell(j).setCellValue(rows.get(i).get(j));
                    }
                }
            }
            for (String range : merged) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            return bytes(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One table for each list of rows. "→" continues the cell to the left, "↑" the one above.
    @SafeVarargs
    public static byte[] docx(List<List<String>>... tables) {
        try (XWPFDocument document = new XWPFDocument()) {
            for (List<List<String>> rows : tables) {
                document.createParagraph().createRun().setText("PHỤ LỤC");
                table(document, rows);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A text document without tables.
    public static byte[] prose(String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            for (int j = 0; j < rows.get(i).size(); j++) {
                String text = rows.get(i).get(j);
                if (text.equals("→")) {
                    XWPFTableCell left = row.getTableCells().getLast();
                    var properties = left.getCTTc().isSetTcPr()
                            ? left.getCTTc().getTcPr()
                            : left.getCTTc().addNewTcPr();
                    BigInteger span = properties.isSetGridSpan()
                            ? properties.getGridSpan().getVal()
                            : BigInteger.ONE;
                    (properties.isSetGridSpan() ? properties.getGridSpan() : properties.addNewGridSpan())
                            .setVal(span.add(BigInteger.ONE));
                    continue;
                }
                XWPFTableCell cell = row.createCell();
                boolean below = i + 1 < rows.size()
                        && j < rows.get(i + 1).size()
                        && rows.get(i + 1).get(j).equals("↑");
                if (text.equals("↑")) {
                    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                } else {
                    if (below) {
                        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
                    }
                    String[] lines = text.split("\n");
                    cell.setText(lines[0]);
                    for (int line = 1; line < lines.length; line++) {
                        cell.addParagraph().createRun().setText(lines[line]);
                    }
                }
            }
        }
    }

    public static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /// The same package with one more entry, as many blanks as asked for.
    public static byte[] with(byte[] office, String entry, int blanks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                if (!each.getName().equals(entry)) {
                    zip.putNextEntry(new ZipEntry(each.getName()));
                    in.transferTo(zip);
                }
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

    /// Some bytes changed, wherever they are.
    public static byte[] damaged(byte[] office, Random random) {
        byte[] damaged = office.clone();
        for (int i = 0; i < 3; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /// The same inside one part, which is packed again.
    public static byte[] damagedIn(byte[] office, String part, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                byte[] content = in.readAllBytes();
                zip.write(each.getName().equals(part) ? damaged(content, random) : content);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
