package vn.cchc.plan.appendix.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.appendix.OfficeFiles;
import vn.cchc.plan.appendix.file.Cell.Origin;
import vn.cchc.plan.appendix.file.FileRefusal.Bomb;
import vn.cchc.plan.appendix.file.FileRefusal.Corrupt;
import vn.cchc.plan.appendix.file.FileRefusal.EncryptedOrOld;
import vn.cchc.plan.appendix.file.FileRefusal.HasMacros;
import vn.cchc.plan.appendix.file.FileRefusal.NotText;
import vn.cchc.plan.appendix.file.FileRefusal.TooLarge;
import vn.cchc.plan.appendix.file.FileRefusal.TooMuch;
import vn.cchc.plan.appendix.file.FileRefusal.UnknownKind;

class AppendixFileTest {

    private static final List<List<String>> TABLE = List.of(List.of("a", "b"), List.of("c", ""));

    @Test
    void aSheetIsReadWithItsMergedCells() throws IOException {
        byte[] file = OfficeFiles.xlsx(
                List.of(List.of("TT", "Đơn vị", ""), List.of("", "Chủ trì", "Phối hợp")), "A1:A2", "B1:C1");

        assertThat(rows(file))
                .containsExactly(
                        new TableRow(
                                1,
                                1,
                                List.of(
                                        new Cell("TT", Origin.OWN),
                                        new Cell("Đơn vị", Origin.OWN),
                                        new Cell("Đơn vị", Origin.FROM_LEFT))),
                        new TableRow(
                                1,
                                2,
                                List.of(
                                        new Cell("TT", Origin.FROM_ABOVE),
                                        new Cell("Chủ trì", Origin.OWN),
                                        new Cell("Phối hợp", Origin.OWN))));
    }

    @Test
    void daysNumbersAndFormulasOfASheetAreReadAsPrinted() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet().createRow(4);
            XSSFCellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            XSSFCellStyle year = workbook.createCellStyle();
            year.setDataFormat(workbook.createDataFormat().getFormat("[Red]yyyy"));
            XSSFCellStyle month = workbook.createCellStyle();
            month.setDataFormat(workbook.createDataFormat().getFormat("mm/yyyy"));
            row.createCell(0).setCellValue(7);
            row.createCell(1).setCellValue(LocalDate.of(2026, 3, 12));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellValue(LocalDate.of(2026, 3, 1));
            row.getCell(2).setCellStyle(month);
            row.createCell(3).setCellFormula("A5*2");
            row.createCell(4).setCellValue(LocalDate.of(2026, 1, 1));
            row.getCell(4).setCellStyle(year);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(rows(OfficeFiles.bytes(workbook)))
                    .containsExactly(new TableRow(
                            1,
                            5,
                            List.of(
                                    new Cell("7", Origin.OWN),
                                    new Cell("12/3/2026", Origin.OWN),
                                    new Cell("3/2026", Origin.OWN),
                                    new Cell("14", Origin.CALCULATED),
                                    new Cell("2026", Origin.OWN))));
        }
    }

    @Test
    void theTablesOfADocumentAreReadWithTheirMergedCells() throws IOException {
        byte[] file = OfficeFiles.docx(
                List.of(List.of("I. Thể chế", "→", "→"), List.of("1", "a\nb", "Sở"), List.of("2", "c", "↑")),
                List.of(List.of("3")));

        assertThat(rows(file))
                .containsExactly(
                        new TableRow(
                                1,
                                1,
                                List.of(
                                        new Cell("I. Thể chế", Origin.OWN),
                                        new Cell("I. Thể chế", Origin.FROM_LEFT),
                                        new Cell("I. Thể chế", Origin.FROM_LEFT))),
                        new TableRow(
                                1,
                                2,
                                List.of(
                                        new Cell("1", Origin.OWN),
                                        new Cell("a\nb", Origin.OWN),
                                        new Cell("Sở", Origin.OWN))),
                        new TableRow(
                                1,
                                3,
                                List.of(
                                        new Cell("2", Origin.OWN),
                                        new Cell("c", Origin.OWN),
                                        new Cell("Sở", Origin.FROM_ABOVE))),
                        new TableRow(2, 1, List.of(new Cell("3", Origin.OWN))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT,Nội dung\n1,\"a, b\nc\"\n",
                "\ufeffSTT;Nội dung\r\n1;\"a, b\nc\"\r\n",
                "STT\tNội dung\n1\t\"a, b\nc\"",
                "STT;Nội dung\n1;\"a, b\nc\"\n2;a, b, c, d\n3;a, b"
            })
    void aCsvFileIsReadWhateverPartsItsCells(String text) throws IOException {
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(row -> row.cells().stream().map(Cell::text).toList())
                .startsWith(List.of("STT", "Nội dung"), List.of("1", "a, b\nc"));
    }

    @Test
    void decomposedLettersAreComposed() throws IOException {
        assertThat(rows("Sở,Nội vụ".getBytes(StandardCharsets.UTF_8)).getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("Sở", "Nội vụ");
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] sheet = OfficeFiles.xlsx(TABLE);
        byte[] cut = Arrays.copyOf(sheet, sheet.length / 2);
        return Stream.of(
                Arguments.of(new byte[0], new UnknownKind()),
                Arguments.of(ole2(), new EncryptedOrOld()),
                Arguments.of(sheets(21), tooMuch()),
                Arguments.of(
                        OfficeFiles.xlsx(Collections.nCopies(200, List.of("x".repeat(3_000))), "A1:Z200"), tooMuch()),
                Arguments.of(OfficeFiles.with(sheet, "xl/vbaProject.bin", 1), new HasMacros()),
                Arguments.of(cut, new Corrupt()),
                Arguments.of(OfficeFiles.with(sheet, "xl/worksheets/sheet1.xml", 1 << 20), new Bomb()),
                Arguments.of(OfficeFiles.with(sheet, "xl/worksheets/sheet1.xml", 0), new Corrupt()),
                Arguments.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), new UnknownKind()),
                Arguments.of(new byte[] {'a', ',', 0, ',', 'b'}, new NotText()),
                Arguments.of(new byte[] {'a', ',', (byte) 0xc3, (byte) 0x28}, new NotText()),
                Arguments.of("a\n".repeat(30_000).getBytes(StandardCharsets.UTF_8), tooMuch()),
                Arguments.of(",".repeat(100).getBytes(StandardCharsets.UTF_8), tooMuch()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatMustNotOrCannotBeReadIsRefusedAndLeavesNothing(byte[] file, FileRefusal refusal) throws IOException {
        long before = left();

        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));

        assertThat(left()).isEqualTo(before);
    }

    @Test
    void moreBytesThanAreTakenAreNotKept() throws IOException {
        long before = left();

        assertThatThrownBy(() -> AppendixFile.receive(new ByteArrayInputStream(new byte[101]), 100))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new TooLarge(100)));

        assertThat(left()).isEqualTo(before);
    }

    /// Bytes changed anywhere, inside the packed parts too: read or refused, never anything else.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void damageIsRefusedOrHarmless(boolean sheet) throws IOException {
        List<List<String>> table = Collections.nCopies(20, List.of("1", "Rà soát", "Sở", "Quý I"));
        byte[] whole = sheet ? OfficeFiles.xlsx(table, "A1:B2") : OfficeFiles.docx(table);
        List<String> parts = sheet
                ? List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "[Content_Types].xml")
                : List.of("word/document.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels");
        Random random = new Random(20261122);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = i % 4 == 0
                    ? OfficeFiles.damaged(whole, random)
                    : OfficeFiles.damagedIn(whole, parts.get(i % parts.size()), random);
            try {
                assertThat(rows(damaged)).isNotNull();
            } catch (FileRefused refused) {
                assertThat(refused.refusal()).isNotNull();
            }
        }
    }

    private static List<TableRow> rows(byte[] bytes) throws IOException {
        try (AppendixFile file = AppendixFile.receive(new ByteArrayInputStream(bytes), 1 << 24)) {
            return file.content().rows();
        }
    }

    private static long left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("appendix"))
                    .count();
        }
    }

    private static FileRefusal tooMuch() {
        return new TooMuch(TableSize.MOST_ROWS, TableSize.MOST_COLUMNS, TableSize.MOST_CHARACTERS);
    }

    private static byte[] sheets(int count) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int i = 0; i < count; i++) {
                workbook.createSheet();
            }
            return OfficeFiles.bytes(workbook);
        }
    }

    private static byte[] ole2() throws IOException {
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.createDocument(new ByteArrayInputStream(new byte[] {1}), "EncryptedPackage");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
