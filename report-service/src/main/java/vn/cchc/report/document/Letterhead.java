package vn.cchc.report.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.document.Paper.Face;

/// What stands above the text: issuer and national motto, number and date, title, addressees.
/// Number and date stay dotted: the clerk's office gives them when the report is signed.
final class Letterhead {

    private static final int LEFT = 3900;
    private static final int RIGHT = 5300;
    private static final int ADDRESSED = 3250;

    private final Paper paper;
    private final ReportContent content;
    private final OfficeStyle office;

    Letterhead(Paper paper, ReportContent content, OfficeStyle office) {
        this.paper = paper;
        this.content = content;
        this.office = office;
    }

    void write() {
        XWPFTableRow head = Grid.bare(paper.document(), LEFT, RIGHT);
        issuer(head.getCell(0));
        motto(head.getCell(1));
        title();
        addressees();
    }

    private void issuer(XWPFTableCell box) {
        if (!office.superiorLine().isEmpty()) {
            centred(box, office.superiorLine(), 12, Face.PLAIN);
        }
        office.issuerLines().forEach(line -> centred(box, line, 12, Face.BOLD));
        Paper.rule(box.addParagraph(), LEFT * 3 / 10);
        Paper.gap(centred(box, "Số:          /BC-" + office.symbol(), 13, Face.PLAIN), 120);
    }

    private void motto(XWPFTableCell box) {
        centred(box, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, Face.BOLD);
        centred(box, "Độc lập - Tự do - Hạnh phúc", 13, Face.BOLD);
        Paper.rule(box.addParagraph(), 1030);
        int year = content.period().to().getYear();
        Paper.gap(centred(box, office.place() + ", ngày ….. tháng ….. năm " + year, 13, Face.ITALIC), 120);
    }

    private void title() {
        Paper.gap(paper.line("BÁO CÁO", 14, Face.BOLD, ParagraphAlignment.CENTER), 360);
        String subject = "Kết quả công tác cải cách hành chính " + Words.period(content.period());
        paper.line(subject, 14, Face.BOLD, ParagraphAlignment.CENTER);
        Paper.rule(paper.document().createParagraph(), PageSetup.PORTRAIT_WIDTH / 3);
    }

    private void addressees() {
        List<String> names = office.addressees();
        if (names.isEmpty()) {
            return;
        }
        if (names.size() == 1) {
            Paper.gap(paper.line("Kính gửi: " + names.getFirst(), 14, Face.PLAIN, ParagraphAlignment.CENTER), 240);
            return;
        }
        XWPFTableRow row = Grid.bare(paper.document(), ADDRESSED, LEFT + RIGHT - ADDRESSED);
        Paper.gap(Paper.line(row.getCell(0), "Kính gửi: ", 14, Face.PLAIN, ParagraphAlignment.RIGHT), 240);
        for (int i = 0; i < names.size(); i++) {
            String end = i == names.size() - 1 ? "." : ";";
            XWPFParagraph line =
                    Paper.line(row.getCell(1), "- " + names.get(i) + end, 14, Face.PLAIN, ParagraphAlignment.LEFT);
            Paper.gap(line, i == 0 ? 240 : 40);
        }
    }

    private static XWPFParagraph centred(XWPFTableCell box, String text, int size, Face face) {
        return Paper.line(box, text, size, face, ParagraphAlignment.CENTER);
    }
}
