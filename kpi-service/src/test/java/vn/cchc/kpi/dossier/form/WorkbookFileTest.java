package vn.cchc.kpi.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.dossier.form.FormWriter.Form;
import vn.cchc.kpi.dossier.form.FormWriter.Line;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;

/// What is no workbook, or must not be opened, and what our own writer wrote.
class WorkbookFileTest {

    private static final FormRequest ASKED = new FormRequest(null, null, null, null, 1L, false);

    @TempDir
    private static Path folder;

    private static List<FormLine> read(InputStream file) {
        try (FormRows rows = FormRows.of(file, ASKED, folder)) {
            List<FormLine> lines = new ArrayList<>();
            for (Optional<Incoming> row = rows.next(); row.isPresent(); row = rows.next()) {
                lines.add((FormLine) ((ReadRow) row.get()).row());
            }
            return lines;
        }
    }

    private static void assertRefused(byte[] file, int status, String slug) {
        assertRefused(new ByteArrayInputStream(file), status, slug);
    }

    private static void assertRefused(InputStream file, int status, String slug) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().slug()).isEqualTo("dossier-metrics/" + slug);
            assertThat(refused.problem().status()).isEqualTo(status);
        });
    }

    private static byte[] form() {
        return FormFile.of("Z01.05").field(1, "Hộ tịch").bytes();
    }

    @AfterEach
    void nothingIsLeftInTheFolder() {
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsInItsFolderWhileItIsRead() {
        try (FormRows rows = FormRows.of(new ByteArrayInputStream(form()), ASKED, folder)) {
            assertThat(rows.next()).isPresent();
            assertThat(folder).isNotEmptyDirectory();
        }
    }

    @Test
    void aFormThatWasWrittenHereReadsBack() throws IOException {
        Line one = new Line("G03-GD10", List.of(11L, 8L, 2L, 1L, 9L, 5L, 3L, 1L, 2L, 2L, 0L));
        Line other = new Line("=Thú y", List.of(7L, 0L, 7L, 0L, 7L, 7L, 0L, 0L, 0L, 0L, 0L));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWriter.write(
                new Form(
                        "Z01.05", "Sở Mẫu", LocalDate.of(2025, 12, 15), LocalDate.of(2026, 1, 14), List.of(one, other)),
                out);
        assertThat(read(new ByteArrayInputStream(out.toByteArray())))
                .satisfiesExactly(
                        line -> {
                            assertThat(line.agencyCode()).isEqualTo("Z01.05");
                            assertThat(line.from()).isEqualTo("2025-12-15");
                            assertThat(line.fieldCode()).isEqualTo("G03-GD10");
                            assertThat(line.metrics())
                                    .containsEntry("received_online", 8L)
                                    .containsEntry("pending_in_time", 2L);
                        },
                        line -> assertThat(line.fieldCode()).isEqualTo("LV-THU-Y"));
    }

    @Test
    void aWorkbookFromBefore2007IsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Sheet1");
            old.write(out);
        }
        assertRefused(out.toByteArray(), 422, "form-locked-or-old");
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("a password");
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(form());
            }
            files.writeFilesystem(out);
        }
        assertRefused(out.toByteArray(), 422, "form-locked-or-old");
    }

    @Test
    void aWorkbookWithMacrosIsRefused() {
        assertRefused(FormFile.packedWith(form(), "xl/vbaProject.bin", 10), 422, "form-has-macros");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsOpened() {
        assertRefused(FormFile.packedWith(form(), "xl/media/picture.bin", 80 << 20), 422, "form-bomb");
        assertRefused(FormFile.packedWith(form(), "xl/SharedStrings2.xml", 9 << 20), 422, "form-bomb");
    }

    @Test
    void aFileThatIsCutIsRefused() {
        byte[] whole = form();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), 422, "form-damaged");
    }

    @Test
    void aSheetThatIsBrokenIsRefused() {
        assertRefused(
                FormFile.edited(form(), "xl/worksheets/sheet1.xml", "</sheetData>", "</sheetDat>"),
                422,
                "form-damaged");
        assertRefused(
                FormFile.edited(form(), "xl/worksheets/sheet1.xml", "<row r=\"6\"", "<row r=\"2\""),
                422,
                "form-damaged");
    }

    @Test
    void nothingOutsideOfTheFileIsRead() {
        byte[] asking = FormFile.edited(
                form(),
                "xl/worksheets/sheet1.xml",
                "<worksheet",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet");
        assertThatThrownBy(() -> read(new ByteArrayInputStream(
                        FormFile.edited(asking, "xl/worksheets/sheet1.xml", "<v>8.0</v>", "<v>&e;</v>"))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertRefused("agencyCode,window".getBytes(StandardCharsets.UTF_8), 415, "form-no-workbook");
        assertRefused(new byte[0], 415, "form-no-workbook");
        assertRefused(
                FormFile.edited(form(), "[Content_Types].xml", "spreadsheetml.sheet.main", "wordprocessingml.main"),
                415,
                "form-no-workbook");
    }

    @Test
    void aFileLargerThanAnyFormIsNotReadToItsEnd() {
        long[] given = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'P';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                given[0] += length;
                Arrays.fill(buffer, offset, offset + length, (byte) 'P');
                return length;
            }
        };
        assertRefused(endless, 413, "form-too-large");
        assertThat(given[0]).isLessThan(34L << 20);
    }
}
