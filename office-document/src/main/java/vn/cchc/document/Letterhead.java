package vn.cchc.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.cchc.document.Paper.Face;

/// What stands above the text: issuer and national motto, number and date, title and subject.
///
/// @param number  with its symbol, or the room for it ([Blanks])
/// @param day     `ngày 09 tháng 01 năm 2026`, or the room for it
/// @param type    in capitals: `BÁO CÁO`
/// @param subject what it is about
public record Letterhead(Office office, String number, String day, String type, String subject) {

    /// Widths of the two boxes side by side, in twentieths of a point.
    static final int LEFT = 3900;

    static final int RIGHT = 5300;

    public void write(Paper paper) {
        XWPFTableRow head = Grid.bare(paper.document(), LEFT, RIGHT);
        issuer(head.getCell(0));
        motto(head.getCell(1));
        title(paper);
    }

    private void issuer(XWPFTableCell box) {
        if (!office.superiorLine().isEmpty()) {
            centred(box, office.superiorLine(), 12, Face.PLAIN);
        }
        office.issuerLines().forEach(line -> centred(box, line, 12, Face.BOLD));
        Paper.rule(box.addParagraph(), LEFT * 3 / 10);
        Paper.gap(centred(box, "Số: " + number, 13, Face.PLAIN), 120);
    }

    private void motto(XWPFTableCell box) {
        centred(box, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, Face.BOLD);
        centred(box, "Độc lập - Tự do - Hạnh phúc", 13, Face.BOLD);
        Paper.rule(box.addParagraph(), 1030);
        Paper.gap(centred(box, office.place() + ", " + day, 13, Face.ITALIC), 120);
    }

    private void title(Paper paper) {
        Paper.gap(paper.line(type, 14, Face.BOLD, ParagraphAlignment.CENTER), 360);
        paper.line(subject, 14, Face.BOLD, ParagraphAlignment.CENTER);
        Paper.rule(paper.document().createParagraph(), PageSetup.PORTRAIT_WIDTH / 3);
    }

    private static XWPFParagraph centred(XWPFTableCell box, String text, int size, Face face) {
        return Paper.line(box, text, size, face, ParagraphAlignment.CENTER);
    }
}
