package vn.cchc.plan.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.document.Paper;
import vn.cchc.document.Paper.Face;
import vn.cchc.document.VietnameseText;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// What a plan rests on, each ground a line in italics, as cited: the legal bases, then the plans it implements that
/// are not among them.
final class Grounds {

    private Grounds() {}

    static void write(Paper paper, PlanHeader header) {
        List<String> lines = lines(header);
        for (int i = 0; i < lines.size(); i++) {
            paper.body(lines.get(i) + (i == lines.size() - 1 ? "." : ";"), Face.ITALIC);
        }
    }

    static List<String> lines(PlanHeader header) {
        List<String> lines = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        for (LegalBasis basis : header.legalBases()) {
            lines.add("Căn cứ " + cited(basis));
            cited.add(Folded.of(basis.number()).value());
        }
        header.superiorPlanNumbers().stream()
                .filter(number -> cited.add(Folded.of(number).value()))
                .forEach(number -> lines.add("Thực hiện văn bản số " + unended(number)));
        return lines;
    }

    /// "Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành …", what is not known left out.
    private static String cited(LegalBasis basis) {
        StringBuilder text = new StringBuilder(basis.type()).append(" số ").append(basis.number());
        if (basis.signedOn() != null) {
            text.append(' ').append(VietnameseText.longDay(basis.signedOn()));
        }
        if (basis.issuer() != null && !basis.issuer().isBlank()) {
            text.append(" của ").append(basis.issuer());
        }
        if (basis.title() != null && !basis.title().isBlank()) {
            text.append(' ').append(basis.title());
        }
        return unended(text.toString());
    }

    /// The sign at the end is the list's.
    private static String unended(String text) {
        return text.strip().replaceFirst("[\\s.;,]+$", "");
    }
}
