package vn.cchc.plan.appendix.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.document.Area;

/// The area of reform a heading names.
public final class AreaWords {

    private static final Map<Area, List<String>> WORDS = new EnumMap<>(Map.of(
            Area.INSTITUTION,
            List.of("the che"),
            Area.PROCEDURE,
            List.of("thu tuc hanh chinh", "tthc", "mot cua"),
            Area.ORGANISATION,
            List.of("to chuc bo may", "bo may"),
            Area.CIVIL_SERVICE,
            List.of("cong vu", "can bo cong chuc", "cong chuc vien chuc"),
            Area.PUBLIC_FINANCE,
            List.of("tai chinh"),
            Area.DIGITAL_GOV,
            List.of(
                    "chinh quyen dien tu",
                    "chinh quyen so",
                    "chinh phu dien tu",
                    "chinh phu so",
                    "chuyen doi so",
                    "cong nghe thong tin",
                    "hien dai hoa",
                    "cntt")));
    private static final List<String> STEERING = List.of("chi dao", "dieu hanh", "tuyen truyen", "kiem tra");

    /// @param several the heading names more than one
    public record Found(Area area, boolean several) {}

    private AreaWords() {}

    /// The one named first. Steering is named together with what is steered, so it counts only alone.
    public static Optional<Found> in(String heading) {
        String folded = " " + Folded.of(heading).value() + " ";
        Map<Area, Integer> places = new EnumMap<>(Area.class);
        WORDS.forEach((area, words) -> place(folded, words).ifPresent(place -> places.put(area, place)));
        Optional<Found> field = places.entrySet().stream()
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(first -> new Found(first.getKey(), places.size() > 1));
        return field.or(() ->
                place(folded, STEERING).isPresent() ? Optional.of(new Found(Area.STEERING, false)) : Optional.empty());
    }

    private static OptionalInt place(String folded, List<String> words) {
        return words.stream()
                .mapToInt(word -> folded.indexOf(" " + word + " "))
                .filter(place -> place >= 0)
                .min();
    }
}
