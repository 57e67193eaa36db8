package vn.cchc.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.cchc.document.Paper.Face;

/// What stands below the text: the recipients, and the place for the signature between the position and the name.
///
/// @param recipients the archive (`Lưu: VT`) comes last
/// @param position   of who signs, in capitals; empty while that is not known
/// @param name       of who signed, without titles; absent before
public record Closing(
        List<String> recipients,
        List<String> position,
        @Nullable String name) {

    private static final int LEFT = 4471;
    private static final int RIGHT = 4600;
    private static final int SIGNATURE_LINES = 5;

    public Closing {
        recipients = List.copyOf(recipients);
        position = List.copyOf(position);
    }

    /// @param last paragraph of the text: the signature never stands alone on a page
    public void write(Paper paper, XWPFParagraph last) {
        last.setKeepNext(true);
        paper.line("", 8, Face.PLAIN, ParagraphAlignment.LEFT).setKeepNext(true);
        XWPFTableRow row = Grid.bare(paper.document(), LEFT, RIGHT);
        recipients(row.getCell(0));
        signature(row.getCell(1));
    }

    private void recipients(XWPFTableCell box) {
        Paper.line(box, "Nơi nhận:", 12, Face.BOLD_ITALIC, ParagraphAlignment.LEFT);
        for (String recipient : recipients) {
            String end = recipient.startsWith("Lưu:") ? "." : ";";
            Paper.line(box, "- " + recipient + end, 11, Face.PLAIN, ParagraphAlignment.LEFT);
        }
    }

    private void signature(XWPFTableCell box) {
        position.forEach(line -> Paper.line(box, line, 14, Face.BOLD, ParagraphAlignment.CENTER));
        for (int i = 0; i < SIGNATURE_LINES; i++) {
            Paper.line(box, " ", 14, Face.PLAIN, ParagraphAlignment.CENTER);
        }
        if (name != null) {
            Paper.line(box, name, 14, Face.BOLD, ParagraphAlignment.CENTER);
        }
    }
}
