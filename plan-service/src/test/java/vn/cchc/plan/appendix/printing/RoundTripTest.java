package vn.cchc.plan.appendix.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.document.OfficeDocument;
import vn.cchc.plan.appendix.file.AppendixFile;
import vn.cchc.plan.appendix.reading.AppendixReader;
import vn.cchc.plan.appendix.reading.ReadRow;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.unitname.UnitDirectory;

/// What is given out is read back the same, whatever stands in the cells.
class RoundTripTest {

    private static final List<PrintedTask> TASKS = List.of(
            task(1, "1", "I. Chỉ đạo, điều hành", Area.STEERING, false, null, "Ban hành kế hoạch"),
            task(2, "2", "I. Chỉ đạo, điều hành", Area.STEERING, true, null, "Công tác tuyên truyền"),
            task(3, "2.1", "I. Chỉ đạo, điều hành", Area.STEERING, false, 2, "Trên \"báo\", đài;\tmạng"),
            task(4, "1", "Ứng dụng công nghệ thông tin", Area.DIGITAL_GOV, false, null, "=HYPERLINK(\"http://x\")"),
            task(5, null, "Ứng dụng công nghệ thông tin", Area.DIGITAL_GOV, false, null, "-2+3 việc"),
            task(6, "-", "Ứng dụng công nghệ thông tin", Area.DIGITAL_GOV, false, null, "@SUM <b>x</b>"),
            task(
                    7,
                    "7",
                    "Ứng dụng công nghệ thông tin",
                    Area.DIGITAL_GOV,
                    false,
                    null,
                    "\uff1dSUM(1) & \u202eđảo\u202c"));

    /// A way to give an appendix out.
    enum Form {
        XLSX,
        CSV,
        DOCX;

        byte[] of(PrintedAppendix appendix) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            switch (this) {
                case XLSX -> XlsxAppendix.write(appendix, out);
                case CSV -> CsvAppendix.write(appendix, out);
                case DOCX ->
                    out.write(new OfficeDocument("", "", Instant.EPOCH)
                            .write(paper -> DocxAppendix.write(appendix, paper)));
            }
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsReadBackTheSame(Form form) throws IOException {
        PrintedAppendix appendix = PrintedAppendix.of("(Kèm theo Kế hoạch số 1/KH)", TASKS);

        assertThat(read(form.of(appendix)))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(asRead());
    }

    @Test
    void aSpreadsheetFindsNoFormulaInTheText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvAppendix.write(PrintedAppendix.of(null, TASKS), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\ufeffSTT,")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", ",'-2+3 việc,", ",'@SUM <b>x</b>,", ",'\uff1dSUM(1)")
                .contains("\r\n-,");
    }

    /// The paper does not say that a tab is no blank.
    private static List<PrintedTask> asRead() {
        return TASKS.stream()
                .map(task -> new PrintedTask(
                        task.ordinal(),
                        task.no(),
                        task.section(),
                        task.area(),
                        task.group(),
                        task.parent(),
                        task.content().replace('\t', ' '),
                        task.leads(),
                        task.coordinating(),
                        task.products(),
                        task.deadlineText()))
                .toList();
    }

    private static List<PrintedTask> read(byte[] bytes) throws IOException {
        UnitDirectory nobody = new UnitDirectory("Z01", Window.ofYears(2026, 2026), List.of(), List.of());
        try (AppendixFile file = AppendixFile.receive(new ByteArrayInputStream(bytes), 1 << 20)) {
            return new AppendixReader(nobody, new DeadlineParser(new PlanYears(2026, 2026)))
                    .read(file.content().rows()).stream()
                            .map(ReadRow::task)
                            .filter(Objects::nonNull)
                            .toList();
        }
    }

    private static PrintedTask task(
            int ordinal,
            @Nullable String no,
            String section,
            Area area,
            boolean group,
            @Nullable Integer parent,
            String content) {
        return new PrintedTask(
                ordinal,
                no,
                section,
                area,
                group,
                parent,
                content,
                group ? List.of() : List.of("Văn phòng Sở", "trung tâm dạy nghề, hướng nghiệp"),
                group ? List.of() : List.of("UBND xã, phường"),
                group ? List.of() : List.of("Kế hoạch", "biên bản họp"),
                group ? null : "Quý II/2026;\ntrước ngày 30/9/2026");
    }
}
