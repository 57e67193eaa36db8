package vn.cchc.plan.appendix.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxContentTest {

    @Test
    void tablesAndParagraphsInsideContentControlsAreRead() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Trước");
            CTSdtContentBlock control =
                    document.getDocument().getBody().addNewSdt().addNewSdtContent();
            control.addNewP().addNewR().addNewT().setStringValue("Trong ô");
            table(control.addNewTbl(), "STT", "Nội dung");
            CTSdtContentBlock inner = control.addNewSdt().addNewSdtContent();
            table(inner.addNewTbl(), "1", "Rà soát");
            document.createParagraph().createRun().setText("Sau");

            Content content = content(document);

            assertThat(content.rows()).extracting(row -> row.cell(1).text()).containsExactly("Nội dung", "Rà soát");
            assertThat(content.rows()).extracting(TableRow::table).containsExactly(1, 2);
            assertThat(content.paragraphs()).extracting(Paragraph::text).containsExactly("Trước", "Trong ô", "Sau");
        }
    }

    @Test
    void rowsInsideContentControlsAreRead() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(1, 1);
            table.getRow(0).getCell(0).setText("một");
            var row = table.getCTTbl().addNewSdt().addNewSdtContent().addNewTr();
            row.addNewTc().addNewP().addNewR().addNewT().setStringValue("hai");

            assertThat(content(document).rows())
                    .extracting(each -> each.cell(0).text())
                    .containsExactly("một", "hai");
        }
    }

    /// The column STT is often left to the office program to count.
    @Test
    void numbersThatTheOfficeProgramCountsAreCounted() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document, STNumberFormat.DECIMAL, "%1.");
            XWPFTable table = document.createTable(3, 2);
            for (int i = 0; i < 3; i++) {
                table.getRow(i).getCell(0).getParagraphs().getFirst().setNumID(list);
                table.getRow(i).getCell(1).setText("Việc " + i);
            }

            assertThat(content(document).rows())
                    .extracting(row -> row.cell(0).text())
                    .containsExactly("1.", "2.", "3.");
        }
    }

    @Test
    void writtenItemsOfAListKeepTheirDash() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document, STNumberFormat.DECIMAL, "%1.");
            XWPFParagraph item = document.createTable(1, 1)
                    .getRow(0)
                    .getCell(0)
                    .getParagraphs()
                    .getFirst();
            item.setNumID(list);
            item.createRun().setText("Báo cáo");

            assertThat(content(document).rows().getFirst().cell(0).text()).isEqualTo("- Báo cáo");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DECIMAL,%1),3)",
        "UPPER_ROMAN,%1.,III.",
        "LOWER_ROMAN,%1.,iii.",
        "UPPER_LETTER,%1,C",
        "LOWER_LETTER,%1),c)",
        "DECIMAL_ZERO,%1,03"
    })
    void headingsAreCountedInEveryForm(String format, String pattern, String third) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document, format(format), pattern);
            for (int i = 0; i < 3; i++) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.createRun().setText("Cải cách");
            }

            assertThat(content(document).paragraphs().getLast().text()).isEqualTo(third + " Cải cách");
        }
    }

    @Test
    void boldParagraphsAreTitles() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            var run = document.createParagraph().createRun();
            run.setText("MỤC TIÊU");
            run.setBold(true);
            document.createParagraph().createRun().setText("Đạt 100%.");

            assertThat(content(document).paragraphs())
                    .containsExactly(new Paragraph(1, "MỤC TIÊU", true), new Paragraph(2, "Đạt 100%.", false));
        }
    }

    private static void table(CTTbl table, String... texts) {
        var row = table.addNewTr();
        List.of(texts)
                .forEach(text -> row.addNewTc().addNewP().addNewR().addNewT().setStringValue(text));
    }

    private static STNumberFormat.Enum format(String name) {
        return switch (name) {
            case "UPPER_ROMAN" -> STNumberFormat.UPPER_ROMAN;
            case "LOWER_ROMAN" -> STNumberFormat.LOWER_ROMAN;
            case "UPPER_LETTER" -> STNumberFormat.UPPER_LETTER;
            case "LOWER_LETTER" -> STNumberFormat.LOWER_LETTER;
            case "DECIMAL_ZERO" -> STNumberFormat.DECIMAL_ZERO;
            default -> STNumberFormat.DECIMAL;
        };
    }

    private static BigInteger list(XWPFDocument document, STNumberFormat.Enum format, String pattern) {
        CTAbstractNum abstractNum = CTAbstractNum.Factory.newInstance();
        abstractNum.setAbstractNumId(BigInteger.ZERO);
        var level = abstractNum.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(abstractNum));
        return document.getNumbering().addNum(id);
    }

    private static Content content(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        try (AppendixFile file = AppendixFile.receive(new ByteArrayInputStream(out.toByteArray()), 1 << 20)) {
            return file.content();
        }
    }
}
