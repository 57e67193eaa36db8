package vn.cchc.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.appendix.file.AppendixFile;
import vn.cchc.plan.appendix.reading.AppendixReader;
import vn.cchc.plan.appendix.reading.ReadRow;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.unitname.UnitDirectory;

class PlanDocxTest {

    private static PlanPapers full() {
        return new PlanPapers()
                .basis("Nghị quyết", "76/NQ-CP", LocalDate.of(2021, 7, 15), "Chính phủ", "ban hành Chương trình")
                .target(Area.PROCEDURE, "100% hồ sơ đúng hạn")
                .target(Area.STEERING, "Ít nhất 02 cuộc đối thoại.")
                .target(Area.PROCEDURE, "Cắt giảm 50% thời gian;")
                .task("I. Cải cách thể chế", false, "Rà soát văn bản")
                .task("I. Cải cách thể chế", true, "Công tác kiểm tra")
                .task("II. Cải cách thủ tục hành chính", false, "Công bố thủ tục");
    }

    private static XWPFDocument open(PlanPapers plan) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(PlanDocx.write(plan.paper())));
    }

    private static List<String> body(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Test
    void thePlanReadsFromItsGroundsToItsAppendix() throws IOException {
        try (XWPFDocument document = open(full())) {
            assertThat(body(document))
                    .containsExactly(
                            "KẾ HOẠCH",
                            "Cải cách hành chính năm 2026",
                            "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình.",
                            "Sở Giáo dục và Đào tạo thành phố Hải Phòng ban hành Kế hoạch với các chỉ tiêu, nhiệm vụ như sau:",
                            "I. CHỈ TIÊU",
                            "1. Công tác chỉ đạo, điều hành",
                            "(1) Ít nhất 02 cuộc đối thoại.",
                            "2. Cải cách thủ tục hành chính",
                            "(2) 100% hồ sơ đúng hạn;",
                            "(3) Cắt giảm 50% thời gian.",
                            "II. NHIỆM VỤ",
                            "Danh mục 02 nhiệm vụ tại Phụ lục kèm theo Kế hoạch này./.",
                            "Phụ lục",
                            "DANH MỤC NHIỆM VỤ",
                            "(Kèm theo Kế hoạch số          /KH-SGDĐT ngày ….. tháng ….. năm ……. của Sở Giáo dục và Đào tạo"
                                    + " thành phố Hải Phòng)");
        }
    }

    @Test
    void whatIsNotKnownStaysOpen() throws IOException {
        try (XWPFDocument document = open(full())) {
            var head = document.getTables().getFirst().getRow(0);
            var foot = document.getTables().get(1).getRow(0);

            assertThat(lines(head.getCell(0)))
                    .containsExactly("UBND THÀNH PHỐ HẢI PHÒNG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Số:          /KH-SGDĐT");
            assertThat(lines(head.getCell(1))).contains("Hải Phòng, ngày ….. tháng ….. năm …….");
            assertThat(lines(foot.getCell(1))).isEmpty();
        }
    }

    @Test
    void anAmendedPlanSaysByWhatRightItReadsOtherwise() throws IOException {
        Decision decision = new Decision("642/QĐ-SGDĐT", LocalDate.of(2026, 6, 12));
        try (XWPFDocument document = open(full().amendedBy(decision));
                XWPFDocument asSigned = open(full())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("(Đã được sửa đổi theo văn bản số 642/QĐ-SGDĐT ngày 12 tháng 6 năm 2026)");
            assertThat(asSigned.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .noneMatch(text -> text.contains("sửa đổi theo"));
        }
    }

    @Test
    void aSignedPlanBearsItsNumberItsDayAndWhoSignedIt() throws IOException {
        Signer deputy = new Signer(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Nguyễn Văn Mẫu");
        try (XWPFDocument document = open(full().signed("1168/KH-SGDĐT", LocalDate.of(2026, 3, 3), deputy))) {
            var head = document.getTables().getFirst().getRow(0);
            var foot = document.getTables().get(1).getRow(0);

            assertThat(lines(head.getCell(0))).contains("Số: 1168/KH-SGDĐT");
            assertThat(lines(head.getCell(1))).contains("Hải Phòng, ngày 03 tháng 3 năm 2026");
            assertThat(lines(foot.getCell(0)))
                    .containsExactly(
                            "Nơi nhận:",
                            "- UBND thành phố Hải Phòng (để báo cáo);",
                            "- Giám đốc, các Phó Giám đốc;",
                            "- Các phòng, đơn vị trực thuộc;",
                            "- Lưu: VT, VP.");
            assertThat(lines(foot.getCell(1))).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Mẫu");
            assertThat(body(document))
                    .contains("(Kèm theo Kế hoạch số 1168/KH-SGDĐT ngày 03 tháng 3 năm 2026 của Sở Giáo dục và Đào tạo"
                            + " thành phố Hải Phòng)");
        }
    }

    @Test
    void theAppendixLiesAcrossIsCountedByItselfAndRepeatsItsHead() throws IOException {
        try (XWPFDocument document = open(full())) {
            var across = document.getDocument().getBody().getSectPr();
            var table = document.getTables().getLast();

            assertThat(across.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(across.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .containsExactly(
                            "STT",
                            "Nội dung công việc",
                            "Sản phẩm",
                            "Đơn vị chủ trì",
                            "Đơn vị phối hợp",
                            "Thời gian thực hiện");
            assertThat(table.getRow(1).getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .containsExactly("I. Cải cách thể chế");
        }
    }

    @Test
    void aPlanWithoutTasksEndsWithItsLastTargetOnUprightPages() throws IOException {
        try (XWPFDocument document = open(new PlanPapers().target(Area.STEERING, "Ít nhất 02 cuộc đối thoại."))) {
            assertThat(body(document))
                    .endsWith("(1) Ít nhất 02 cuộc đối thoại./.")
                    .doesNotContain("Phụ lục")
                    .contains("Sở Giáo dục và Đào tạo thành phố Hải Phòng ban hành Kế hoạch với các chỉ tiêu như sau:");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.PORTRAIT);
        }
    }

    @Test
    void anEmptyPlanIsADocumentToo() throws IOException {
        try (XWPFDocument document = open(new PlanPapers().titled("Chương trình hành động"))) {
            assertThat(body(document))
                    .containsExactly(
                            "CHƯƠNG TRÌNH",
                            "Hành động",
                            "Sở Giáo dục và Đào tạo thành phố Hải Phòng ban hành Chương trình này./.");
        }
    }

    @Test
    void everyGroundIsALineAndPlansAlreadyCitedAreNotRepeated() {
        PlanPapers plan = new PlanPapers()
                .basis("Quyết định", "600/QĐ-UBND", null, null, null)
                .basis("Luật", "72/2025/QH15", LocalDate.of(2025, 6, 16), " ", "Tổ chức chính quyền địa phương;")
                .implementing("600/QD-UBND")
                .implementing("714/QĐ-UBND");

        assertThat(Grounds.lines(plan.header()))
                .containsExactly(
                        "Căn cứ Quyết định số 600/QĐ-UBND",
                        "Căn cứ Luật số 72/2025/QH15 ngày 16 tháng 6 năm 2025 Tổ chức chính quyền địa phương",
                        "Thực hiện văn bản số 714/QĐ-UBND");
    }

    @Test
    void equalPlansGiveEqualBytes() {
        assertThat(PlanDocx.write(full().paper())).isEqualTo(PlanDocx.write(full().paper()));
    }

    @Test
    void thePreviewReadsTheRowsOfTheWholeDocumentBack() throws IOException {
        assertThat(read(PlanDocx.write(full().paper())))
                .extracting(PrintedTask::no, PrintedTask::section, PrintedTask::content)
                .containsExactlyElementsOf(full().tasks().stream()
                        .map(task -> tuple(task.no(), task.section(), task.content()))
                        .toList());
    }

    /// Five thousand rows, and among them all that could break a document.
    @Test
    void hostileContentGivesADocumentThatIsReadBackWhole() throws IOException {
        String long20 =
                IntStream.range(0, 4000).mapToObj(i -> "m" + i * 31 % 977).collect(Collectors.joining(" "));
        List<String> hostile = List.of(
                "=HYPERLINK(\"http://x\")",
                "<w:tbl>&amp;</w:tbl> ]]> --> <!--rows of table 0-->",
                "chữ \u0001\u0008\u001b điều khiển",
                "\u202eđảo\u202c chiều",
                "biểu tượng \ud83d\ude00",
                long20);
        PlanPapers plan = new PlanPapers().titled("Kế hoạch \u0001<&>\n" + "dài ".repeat(400));
        hostile.forEach(text -> plan.target(Area.STEERING, text).task("Mục", false, text));
        IntStream.range(0, 5000).forEach(i -> plan.task("Mục", false, "Nhiệm vụ số " + i * 7919L % 5003));

        List<PrintedTask> read = read(PlanDocx.write(plan.paper()));

        assertThat(long20).hasSizeGreaterThan(18_000);
        assertThat(read)
                .extracting(task -> task.content())
                .isEqualTo(plan.tasks().stream()
                        .map(task ->
                                task.content().replaceAll("[\\x01-\\x1f]", "").replaceAll(" +", " "))
                        .toList());
    }

    private static List<PrintedTask> read(byte[] docx) throws IOException {
        UnitDirectory nobody = new UnitDirectory("Z02.05", Window.ofYears(2026, 2026), List.of(), List.of());
        try (AppendixFile file = AppendixFile.receive(new ByteArrayInputStream(docx), 20_000_000)) {
            return new AppendixReader(nobody, new DeadlineParser(new PlanYears(2026, 2026)))
                    .read(file.content().rows()).stream()
                            .map(ReadRow::task)
                            .filter(Objects::nonNull)
                            .toList();
        }
    }
}
