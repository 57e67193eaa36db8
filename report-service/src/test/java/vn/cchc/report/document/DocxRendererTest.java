package vn.cchc.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.report.assembly.domain.Facts;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.assembly.domain.ReportFold;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.PlanClosed;
import vn.cchc.report.journal.domain.RecordedFact;

class DocxRendererTest {

    private final DocxRenderer renderer = new DocxRenderer();

    private static Facts facts() {
        return new Facts()
                .agencies()
                .row(1, Area.STEERING)
                .row(2, Area.PROCEDURE)
                .target("HN-13", "REPORT_PERIOD")
                .plan()
                .due(1, LocalDate.of(2026, 2, 28))
                .assigned(2, Facts.OFFICE, "WAITING_TRIGGER")
                .assessed("HN-13", "Q1", 985, LocalDate.of(2026, 3, 14))
                .dossiers(Facts.Q1, true, 10, 1234, 20);
    }

    private XWPFDocument open(ReportContent content) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(renderer.render(content)));
    }

    @Test
    void theReportSaysWhatTheFactsSay() throws IOException {
        try (XWPFDocument document = open(facts().q1());
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "UBND THÀNH PHỐ HÀ NỘI",
                            "Kết quả công tác cải cách hành chính quý I năm 2026",
                            "Kính gửi:",
                            "số liệu từ ngày 15/12/2025 đến ngày 14/3/2026",
                            "V. KIẾN NGHỊ, ĐỀ XUẤT",
                            "985/1.000",
                            "98,5%",
                            "Nhiệm vụ 1",
                            "01/3/2026",
                            "trân trọng báo cáo./.",
                            "GIÁM ĐỐC",
                            "Nơi nhận:",
                            "PHỤ LỤC");
        }
    }

    @Test
    void amendmentsAndEndsOfThePeriodAreStated() throws IOException {
        Facts amended = facts().without(2).amended(2, LocalDate.of(2026, 3, 2), 2);
        try (XWPFDocument document = open(amended.q1());
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "Trong kỳ, Kế hoạch CCHC năm 2026 (số 15/KH-SGDĐT) được điều chỉnh, bổ sung 01 lần: từ ngày"
                                    + " 02/3/2026 theo văn bản số 642/QĐ-SGDĐT ngày 27/02/2026 (bỏ 01 nhiệm vụ).");
        }
        Facts ended = facts().closed(PlanClosed.Status.SUPERSEDED, 2, LocalDate.of(2026, 3, 2));
        try (XWPFDocument document = open(ended.q1());
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "Kế hoạch CCHC năm 2026 (số 15/KH-SGDĐT) được thay thế bằng kế hoạch khác từ ngày 02/3/2026;"
                                    + " nhiệm vụ, chỉ tiêu của kế hoạch này không tính trong báo cáo.");
        }
    }

    @Test
    void equalContentsGiveEqualBytesInEveryTimeZone() {
        List<RecordedFact> shuffled = new ArrayList<>(facts().recorded());
        Collections.reverse(shuffled);
        byte[] first = renderer.render(facts().q1());
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(renderer.render(ReportFold.fold(shuffled, Facts.frame("Q1", Facts.Q1), Facts.AFTERWARDS)))
                    .isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void pagesHaveTheMarginsOfTheDecreeAndTheAppendixLiesAcross() throws IOException {
        try (XWPFDocument document = open(facts().q1())) {
            CTSectPr upright = document.getParagraphs().stream()
                    .map(XWPFParagraph::getCTP)
                    .filter(paragraph ->
                            paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getPPr().getSectPr())
                    .findFirst()
                    .orElseThrow();
            CTSectPr across = document.getDocument().getBody().getSectPr();

            assertThat(upright.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(across.getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(across.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
            for (CTSectPr section : List.of(upright, across)) {
                assertThat(section.isSetTitlePg())
                        .as("no number on a first page")
                        .isTrue();
                assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
                assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(1134));
            }
        }
    }

    @Test
    void aTotalNeverStandsAloneOnAPage() throws IOException {
        try (XWPFDocument document = open(facts().q1())) {
            List<XWPFTable> withTotal = document.getTables().stream()
                    .filter(table -> table.getRows().getLast().getTableCells().stream()
                            .anyMatch(cell -> cell.getText().equals("Tổng cộng")))
                    .toList();

            assertThat(withTotal)
                    .hasSize(3)
                    .allSatisfy(table -> assertThat(
                                    table.getRow(table.getNumberOfRows() - 2).getTableCells())
                            .allSatisfy(cell ->
                                    assertThat(cell.getParagraphs()).allMatch(paragraph -> paragraph.isKeepNext())));
        }
    }

    @Test
    void theAddresseesStandBelowOneAnother() throws IOException {
        try (XWPFDocument document = open(facts().q1())) {
            XWPFTableCell names = document.getTables().stream()
                    .map(table -> table.getRow(0))
                    .filter(row -> row.getCell(0).getText().startsWith("Kính gửi:"))
                    .map(row -> row.getCell(1))
                    .findFirst()
                    .orElseThrow();

            assertThat(names.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("- UBND thành phố Hà Nội;", "- Sở Nội vụ Hà Nội.");
        }
    }

    @Test
    void theAnnualReportShowsBothHalvesOfATarget() throws IOException {
        Facts halves = new Facts()
                .target("HN-16", "HALF_YEAR")
                .plan()
                .assessed("HN-16", "H1", 900, LocalDate.of(2026, 6, 15))
                .assessed("HN-16", "H2", 1000, LocalDate.of(2026, 12, 15));
        try (XWPFDocument document = open(halves.year());
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "Chỉ tiêu HN-16: 6 tháng đầu năm: 900/1.000, kết quả 90% (chưa đạt); 6 tháng cuối năm:",
                            "Chỉ tiêu HN-16 – 6 tháng đầu năm", "Chỉ tiêu HN-16 – 6 tháng cuối năm");
        }
    }

    @Test
    void aWindowSomeUnitsHaveNotPushedIsNamed() throws IOException {
        Facts partly = facts().agency("Z01.05.51", Facts.DEPARTMENT, 1)
                .dossiers("Z01.05.51", new ReportingYear(2026).month(1).window(), false, 1, 2, 3);
        try (XWPFDocument document = open(partly.q1());
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("(số liệu của 02 cơ quan, đơn vị)")
                    .contains("Kỳ 15/12 – 14/01/2026: có số liệu của 1/2 đơn vị.");
        }
    }

    @Test
    void anAgencyWithoutAnyFactStillGetsADocument() throws IOException {
        try (XWPFDocument document = open(new Facts().q1());
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("không có kế hoạch", "(đơn vị bổ sung)", "Chưa có số liệu hồ sơ");
        }
    }
}
