package vn.cchc.plan.appendix.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/// The tables and paragraphs of a text document, in order. What stands inside content controls counts like the rest:
/// the office library shows those as mere text.
final class DocxContent {

    private static final int LONGEST_PARAGRAPH = 20_000;

    private final XWPFDocument document;
    private final TableSize size = new TableSize();
    private final Numbering numbering = new Numbering();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int tables;

    private DocxContent(XWPFDocument document) {
        this.document = document;
    }

    static Content of(OPCPackage office) throws IOException {
        try (XWPFDocument document = new XWPFDocument(office)) {
            DocxContent content = new DocxContent(document);
            content.read(document.getDocument().getBody());
            return new Content(content.rows, content.paragraphs);
        }
    }

    private void read(XmlObject parent) {
        for (XmlObject child : children(parent)) {
            switch (child) {
                case CTP paragraph -> read(new XWPFParagraph(paragraph, document));
                case CTTbl table ->
                    rows.addAll(DocxTable.rows(++tables, new XWPFTable(table, document), size, numbering));
                case CTSdtBlock control -> {
                    if (control.getSdtContent() != null) {
                        read(control.getSdtContent());
                    }
                }
                default -> {
                    // marks, settings of the section, pictures
                }
            }
        }
    }

    /// In the order of the document, whatever their kinds.
    static List<XmlObject> children(XmlObject parent) {
        List<XmlObject> found = new ArrayList<>();
        try (XmlCursor cursor = parent.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                found.add(cursor.getObject());
            }
        }
        return found;
    }

    private void read(XWPFParagraph paragraph) {
        String number = numbering.next(paragraph);
        String text = size.text(paragraph.getText());
        if (!text.isEmpty() && text.length() <= LONGEST_PARAGRAPH) {
            size.row();
            paragraphs.add(new Paragraph(paragraphs.size() + 1, (number + " " + text).strip(), isTitle(paragraph)));
        }
    }

    private static boolean isTitle(XWPFParagraph paragraph) {
        String style = paragraph.getStyle();
        boolean styled = style != null && style.toLowerCase(Locale.ROOT).startsWith("heading");
        List<XWPFRun> written = paragraph.getRuns().stream()
                .filter(run -> run.text() != null && !run.text().isBlank())
                .toList();
        return styled || (!written.isEmpty() && written.stream().allMatch(XWPFRun::isBold));
    }
}
