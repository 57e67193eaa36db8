package vn.cchc.plan.appendix.reading;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.document.Area;

/// The area of reform a heading names.
final class AreaWords {

    /// In the order in which they are tried: steering is often named together with what is steered.
    private static final List<Entry<Area, List<String>>> WORDS = List.of(
            Map.entry(Area.INSTITUTION, List.of("the che")),
            Map.entry(Area.PROCEDURE, List.of("thu tuc hanh chinh", "tthc", "mot cua")),
            Map.entry(Area.ORGANISATION, List.of("to chuc bo may", "bo may hanh chinh", "bo may")),
            Map.entry(Area.CIVIL_SERVICE, List.of("cong vu", "can bo cong chuc", "cong chuc vien chuc")),
            Map.entry(Area.PUBLIC_FINANCE, List.of("tai chinh cong", "tai chinh")),
            Map.entry(
                    Area.DIGITAL_GOV,
                    List.of(
                            "chinh quyen dien tu",
                            "chinh quyen so",
                            "chinh phu dien tu",
                            "chinh phu so",
                            "chuyen doi so")),
            Map.entry(Area.STEERING, List.of("chi dao", "dieu hanh", "tuyen truyen", "kiem tra")));

    private AreaWords() {}

    static Optional<Area> in(String heading) {
        String folded = " " + Folded.of(heading).value() + " ";
        return WORDS.stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words -> folded.contains(" " + words + " ")))
                .map(Entry::getKey)
                .findFirst();
    }
}
