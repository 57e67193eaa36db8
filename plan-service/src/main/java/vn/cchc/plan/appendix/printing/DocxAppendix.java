package vn.cchc.plan.appendix.printing;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import vn.cchc.document.PageSetup;
import vn.cchc.document.Paper;
import vn.cchc.document.Paper.Face;

/// An appendix as the last pages of a Word document, lying across: its title, what it belongs to, its table.
public final class DocxAppendix {

    private static final int[] WIDTHS = {650, 4253, 2900, 1900, 2300, 2000};
    /// Columns of running text; the number and the time stand in the middle.
    private static final List<Integer> TEXT = List.of(1, 2, 3, 4);

    private DocxAppendix() {}

    public static void write(PrintedAppendix appendix, Paper paper) {
        paper.line("Phụ lục", Paper.BODY, Face.BOLD, ParagraphAlignment.CENTER);
        paper.line("DANH MỤC NHIỆM VỤ", Paper.BODY, Face.BOLD, ParagraphAlignment.CENTER);
        if (appendix.citation() != null) {
            paper.line(appendix.citation(), Paper.BODY, Face.ITALIC, ParagraphAlignment.CENTER);
        }
        Paper.rule(paper.document().createParagraph(), PageSetup.LANDSCAPE_WIDTH * 2 / 5);
        paper.line("", Paper.TABLE / 2, Face.PLAIN, ParagraphAlignment.CENTER);
        Iterable<Paper.Row> rows =
                () -> appendix.rows().stream().map(DocxAppendix::row).iterator();
        paper.table(Paper.TABLE, WIDTHS, PrintedAppendix.COLUMNS, TEXT, rows);
        paper.thin();
    }

    private static Paper.Row row(PrintedAppendix.Row row) {
        return switch (row) {
            case PrintedAppendix.Row.Section(var heading) -> new Paper.Row.Across(heading);
            case PrintedAppendix.Row.Task(var cells, var bold) -> new Paper.Row.Cells(cells, bold);
        };
    }
}
