package vn.cchc.report.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.document.Paper.Face;

/// The last sentence, the recipients, and the place for the signature under the position. No name: who signs is not
/// known before it is signed.
final class Closing {

    private static final int LEFT = 4471;
    private static final int RIGHT = 4600;
    private static final int SIGNATURE_LINES = 5;

    private Closing() {}

    static void write(Paper paper, ReportContent content, OfficeStyle office) {
        XWPFParagraph last = paper.body("Trên đây là báo cáo kết quả công tác cải cách hành chính "
                + Words.period(content.period()) + ", " + content.agency().name() + " trân trọng báo cáo./.");
        last.setKeepNext(true);
        paper.line("", 8, Face.PLAIN, ParagraphAlignment.LEFT).setKeepNext(true);
        XWPFTableRow row = Grid.bare(paper.document(), LEFT, RIGHT);
        recipients(row.getCell(0), office);
        signatory(row.getCell(1), office);
    }

    private static void recipients(XWPFTableCell box, OfficeStyle office) {
        Paper.line(box, "Nơi nhận:", 12, Face.BOLD_ITALIC, ParagraphAlignment.LEFT);
        for (String recipient : office.recipients()) {
            boolean last = recipient.startsWith("Lưu:");
            Paper.line(box, "- " + recipient + (last ? "." : ";"), 11, Face.PLAIN, ParagraphAlignment.LEFT);
        }
    }

    private static void signatory(XWPFTableCell box, OfficeStyle office) {
        office.signatory().forEach(line -> Paper.line(box, line, 14, Face.BOLD, ParagraphAlignment.CENTER));
        for (int i = 0; i < SIGNATURE_LINES; i++) {
            Paper.line(box, " ", 14, Face.PLAIN, ParagraphAlignment.CENTER);
        }
    }
}
