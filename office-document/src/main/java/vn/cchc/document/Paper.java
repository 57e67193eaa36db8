package vn.cchc.document;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// Paragraphs and runs in the type the decree prescribes. Lengths are twentieths of a point.
public final class Paper {

    /// Points, as all sizes of letters.
    public static final int BODY = 14;

    public static final int TABLE = 12;

    static final String FONT = "Times New Roman";

    /// Marks what only a person can write.
    private static final String FOR_THE_OFFICE = "(đơn vị bổ sung)";

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final int FIRST_LINE = 720;
    private static final int GAP = 120;
    private static final int SMALL = 6;
    private static final double LINES = 1.15;

    private final XWPFDocument document;
    private final Map<String, LongTable> tables = new LinkedHashMap<>();

    Paper(XWPFDocument document) {
        this.document = document;
    }

    public XWPFDocument document() {
        return document;
    }

    /// A row of a long table.
    public sealed interface Row {

        /// One bold cell over all columns, which stays with the row below it.
        record Across(String text) implements Row {}

        /// @param lead bold, and stays with the row below it
        record Cells(List<String> cells, boolean lead) implements Row {
            public Cells {
                cells = List.copyOf(cells);
            }
        }
    }

    /// A table with lines, of any length: its rows are asked for while the document is packed, one after the other.
    ///
    /// @param widths of the columns, in twentieths of a point
    /// @param text   columns set left, all others are centred
    public void table(int size, int[] widths, List<String> heads, List<Integer> text, Iterable<Row> rows) {
        Grid grid = Grid.lined(document, size, widths, heads.toArray(String[]::new));
        String mark = "rows of table " + tables.size();
        tables.put(mark, LongTable.set(grid, text, rows, mark));
    }

    /// The rows that are still to be written, by the mark in whose place they belong.
    Map<String, LongTable> tables() {
        return tables;
    }

    /// How a piece of text looks.
    public enum Face {
        PLAIN(false, false),
        BOLD(true, false),
        ITALIC(false, true),
        BOLD_ITALIC(true, true);

        private final boolean bold;
        private final boolean italic;

        Face(boolean bold, boolean italic) {
            this.bold = bold;
            this.italic = italic;
        }
    }

    /// Text behind what the paragraph holds; its line breaks stay.
    public static void run(XWPFParagraph paragraph, String text, int size, Face face) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(face.bold);
        run.setItalic(face.italic);
        String[] lines = LINE_BREAK.split(Printable.of(text), -1);
        run.setText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
    }

    /// A paragraph without indent or gap.
    public XWPFParagraph line(String text, int size, Face face, ParagraphAlignment alignment) {
        return fill(document.createParagraph(), text, size, face, alignment);
    }

    /// The first line of a cell, which a new cell already has, or a further one.
    public static XWPFParagraph line(
            XWPFTableCell cell, String text, int size, Face face, ParagraphAlignment alignment) {
        XWPFParagraph first = cell.getParagraphs().getFirst();
        boolean fresh = cell.getParagraphs().size() == 1
                && first.getRuns().isEmpty()
                && !first.getCTP().isSetPPr();
        return fill(fresh ? first : cell.addParagraph(), text, size, face, alignment);
    }

    private static XWPFParagraph fill(
            XWPFParagraph paragraph, String text, int size, Face face, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        if (!text.isEmpty()) {
            run(paragraph, text, size, face);
        }
        return paragraph;
    }

    /// A paragraph of running text: justified, first line indented, six points apart. Its line breaks are blanks: the
    /// line before one would be drawn out to the margin.
    public XWPFParagraph body(String text) {
        return body(text, Face.PLAIN);
    }

    public XWPFParagraph body(String text, Face face) {
        XWPFParagraph paragraph = line("", BODY, face, ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(FIRST_LINE);
        paragraph.setSpacingBefore(GAP);
        paragraph.setSpacingBetween(LINES);
        run(paragraph, LINE_BREAK.matcher(text).replaceAll(" "), BODY, face);
        return paragraph;
    }

    /// A paragraph whose words are still to be written by the office.
    public void forTheOffice(String lead) {
        XWPFParagraph paragraph = body(lead.isEmpty() ? "" : lead + " ");
        run(paragraph, FOR_THE_OFFICE, BODY, Face.ITALIC);
    }

    /// A heading that stays with what follows. Level 0 is `I.`, 1 is `1.`, 2 is `a)`.
    public void heading(int level, String text) {
        XWPFParagraph paragraph = body(text, level == 2 ? Face.PLAIN : Face.BOLD);
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setKeepNext(true);
        properties(paragraph).addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }

    /// The line above a table.
    public void caption(String text) {
        XWPFParagraph paragraph = line(text, 13, Face.BOLD, ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(2 * GAP);
        paragraph.setSpacingAfter(GAP / 2);
        paragraph.setKeepNext(true);
    }

    /// A paragraph too low to be seen or to need a page of its own: a text does not end with a table.
    public XWPFParagraph thin() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        properties(paragraph).addNewRPr().addNewSz().setVal(BigInteger.TWO);
        return paragraph;
    }

    public static void gap(XWPFParagraph paragraph, int before) {
        paragraph.setSpacingBefore(before);
    }

    /// A thin line in the middle of the space, `indent` from either side.
    public static void rule(XWPFParagraph paragraph, int indent) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        CTBorder line = properties(paragraph).addNewPBdr().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(6));
        line.setSpace(BigInteger.ZERO);
        line.setColor("000000");
        properties(paragraph).addNewRPr().addNewSz().setVal(BigInteger.valueOf(SMALL));
    }

    static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
