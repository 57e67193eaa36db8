package vn.cchc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.cchc.document.Paper.Face;

class OfficeDocumentTest {

    private static final OfficeDocument DOCUMENT =
            new OfficeDocument("Kế hoạch \u0001", "Sở Nội vụ", Instant.parse("2026-01-09T03:00:00Z"));
    private static final Office OFFICE = Office.of(
            new Office.Named("Sở Nội vụ Hải Phòng", "HOME_AFFAIRS"),
            List.of(new Office.Named("UBND thành phố Hải Phòng", "PEOPLES_COMMITTEE")));

    private static XWPFDocument open(Consumer<Paper> content) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DOCUMENT.write(content)));
    }

    private static void all(Paper paper) {
        new Letterhead(OFFICE, Blanks.number("KH", OFFICE), Blanks.day(2026), "KẾ HOẠCH", "Năm 2026").write(paper);
        XWPFParagraph last = paper.body("Nội dung./.");
        new Closing(OFFICE.recipients(), List.of("GIÁM ĐỐC"), null).write(paper, last);
        PageSetup.endPortrait(paper);
        Grid.lined(paper.document(), 12, new int[] {600, 2000}, "STT", "Việc")
                .row(List.of(1), Face.PLAIN, "1", "Rà soát");
        PageSetup.landscape(paper);
    }

    @Test
    void equalContentsGiveEqualBytesInEveryTimeZone() {
        byte[] first = DOCUMENT.write(OfficeDocumentTest::all);
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(DOCUMENT.write(OfficeDocumentTest::all)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void pagesHaveTheMarginsOfTheDecreeAndTheAppendixLiesAcrossAndIsCountedByItself() throws IOException {
        try (XWPFDocument document = open(OfficeDocumentTest::all)) {
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
            assertThat(List.of(upright, across)).allSatisfy(section -> {
                assertThat(section.isSetTitlePg())
                        .as("no number on a first page")
                        .isTrue();
                assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
                assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(1134));
            });
        }
    }

    @Test
    void whatNoDocumentCanHoldIsLeftOutAndTheRestStays() throws IOException {
        String text = "a\u0000\u0001\u001b\ud800b & <b> \u202eđảo\u202c \ud83d\ude00";
        try (XWPFDocument document = open(paper -> paper.body(text))) {
            assertThat(document.getParagraphs().getFirst().getText())
                    .isEqualTo("ab & <b> \u202eđảo\u202c \ud83d\ude00");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Kế hoạch ");
        }
    }

    @Test
    void runningTextRunsOn() throws IOException {
        try (XWPFDocument document = open(paper -> paper.body("một\r\nhai\nba"))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("một hai ba");
        }
    }

    @Test
    void aLineBreakStays() throws IOException {
        try (XWPFDocument document =
                open(paper -> paper.line("một\r\nhai\nba", 12, Face.PLAIN, ParagraphAlignment.LEFT))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("một\nhai\nba");
        }
    }

    @Test
    void theNameStandsBelowTheRoomForTheSignature() throws IOException {
        try (XWPFDocument document = open(paper -> new Closing(
                        List.of("Sở Nội vụ", "Lưu: VT"), List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Nguyễn Văn Mẫu")
                .write(paper, paper.body("./.")))) {
            var row = document.getTables().getFirst().getRow(0);

            assertThat(row.getCell(0).getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT.");
            assertThat(row.getCell(1).getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", " ", " ", " ", " ", " ", "Nguyễn Văn Mẫu");
        }
    }

    @Test
    void theHeadOfATableIsRepeatedAndItsRowsStayWholeUnlessTheyAreHigh() throws IOException {
        try (XWPFDocument document = open(paper -> {
            Grid grid = Grid.lined(paper.document(), 12, new int[] {600, 4000}, "STT", "Việc");
            grid.row(List.of(1), Face.PLAIN, "1", "Rà soát");
            grid.row(List.of(1), Face.PLAIN, "2", "x".repeat(20_000));
        })) {
            XWPFTable table = document.getTables().getFirst();

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(2).isCantSplitRow()).isFalse();
        }
    }

    private static Paper.Row row(boolean lead, String... cells) {
        return new Paper.Row.Cells(List.of(cells), lead);
    }

    private static void longTable(Paper paper, Paper.Row... rows) {
        int[] widths = {600, 4000, 400};
        paper.table(Paper.TABLE, widths, List.of("STT", "Việc", "Hạn"), List.of(1), List.of(rows));
        paper.thin();
    }

    @Test
    void aRowAcrossSpansAllColumnsAndStaysWithTheNext() throws IOException {
        try (XWPFDocument document = open(paper -> longTable(
                paper,
                new Paper.Row.Across("I. Thể chế"),
                row(true, "1", "Nhóm", ""),
                row(false, "-", "Rà soát", "Quý I")))) {
            XWPFTable table = document.getTables().getFirst();

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getTableCells()).singleElement().satisfies(cell -> {
                assertThat(cell.getText()).isEqualTo("I. Thể chế");
                assertThat(cell.getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(BigInteger.valueOf(3));
                assertThat(cell.getParagraphs()).allMatch(XWPFParagraph::isKeepNext);
            });
            assertThat(table.getRow(2).getCell(1).getParagraphs())
                    .allMatch(XWPFParagraph::isKeepNext)
                    .allMatch(paragraph -> paragraph.getRuns().getFirst().isBold());
            assertThat(table.getRow(3).getTableCells()).hasSize(3);
            assertThat(table.getRow(3).getCell(1).getParagraphs())
                    .noneMatch(XWPFParagraph::isKeepNext)
                    .noneMatch(paragraph -> paragraph.getRuns().getFirst().isBold());
            assertThat(table.getRows()).hasSize(4);
        }
    }

    /// The rows are written without the office library, so that everything it would do for them is asked here.
    @Test
    void aLongTableLooksLikeAShortOneWhateverItsCellsHold() throws IOException {
        String odd = " <b>&amp;\"'</b> ]]> --> <!--rows of table 0--> =1+1 \u0001\ud800\u202ea\u202c";
        try (XWPFDocument document = open(paper ->
                        longTable(paper, row(false, "1", odd, "a\r\nb"), row(false, "", "x".repeat(20_000), "")));
                XWPFDocument set = open(paper -> Grid.lined(
                                paper.document(), Paper.TABLE, new int[] {600, 4000, 400}, "STT", "Việc", "Hạn")
                        .row(List.of(1), Face.PLAIN, "1", odd, "a\r\nb"))) {
            XWPFTable table = document.getTables().getFirst();

            assertThat(table.getRow(1).getCell(1).getText())
                    .isEqualTo(" <b>&amp;\"'</b> ]]> --> <!--rows of table 0--> =1+1 \u202ea\u202c");
            assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("a\nb");
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(2).isCantSplitRow()).isFalse();
            assertThat(xml(table)).isEqualTo(xml(set.getTables().getFirst()));
        }
    }

    private static String xml(XWPFTable table) {
        return RowPattern.lean(table.getRow(1).getCtRow().xmlText()).replace(" xml:space=\"preserve\"", "");
    }

    @Test
    void twoLongTablesKeepTheirRows() throws IOException {
        try (XWPFDocument document = open(paper -> {
            longTable(paper, row(false, "1", "một", ""));
            longTable(paper, row(false, "2", "hai", ""), row(false, "3", "ba", ""));
        })) {
            assertThat(document.getTables())
                    .extracting(table -> table.getRows().getLast().getCell(1).getText())
                    .containsExactly("một", "ba");
        }
    }
}
