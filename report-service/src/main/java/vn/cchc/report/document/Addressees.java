package vn.cchc.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.cchc.document.Grid;
import vn.cchc.document.Paper;
import vn.cchc.document.Paper.Face;
import vn.cchc.report.assembly.domain.ReportContent.Agency;

/// To whom the report goes up (box 9a of the decree): the agency above, and the one that receives the reports of all.
final class Addressees {

    private static final Set<String> UNDER_COMMITTEE = Set.of("DEPARTMENT", "HOME_AFFAIRS", "PASC", "COMMUNE");
    private static final int ADDRESSED = 3250;
    private static final int NAMES = 5950;

    private Addressees() {}

    static List<String> of(Agency agency) {
        List<String> found = new ArrayList<>();
        agency.superiors().stream().findFirst().ifPresent(above -> found.add(above.name()));
        if (UNDER_COMMITTEE.contains(agency.kind()) && agency.receiver() != null) {
            found.add(agency.receiver().name());
        }
        return found;
    }

    static void write(Paper paper, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        if (names.size() == 1) {
            Paper.gap(paper.line("Kính gửi: " + names.getFirst(), 14, Face.PLAIN, ParagraphAlignment.CENTER), 240);
            return;
        }
        XWPFTableRow row = Grid.bare(paper.document(), ADDRESSED, NAMES);
        Paper.gap(Paper.line(row.getCell(0), "Kính gửi: ", 14, Face.PLAIN, ParagraphAlignment.RIGHT), 240);
        for (int i = 0; i < names.size(); i++) {
            String end = i == names.size() - 1 ? "." : ";";
            XWPFParagraph line =
                    Paper.line(row.getCell(1), "- " + names.get(i) + end, 14, Face.PLAIN, ParagraphAlignment.LEFT);
            Paper.gap(line, i == 0 ? 240 : 40);
        }
    }
}
