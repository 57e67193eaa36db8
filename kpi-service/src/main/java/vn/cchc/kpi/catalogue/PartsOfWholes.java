package vn.cchc.kpi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which count is counted out of which other, from the catalogue file of parts: of what is there, some has a
/// property. Counts that only sound alike are left out: feedback handled now may have been received before.
@ApplicationScoped
public class PartsOfWholes {

    /// A part is never more than its whole, when both were counted over the same days.
    public record Part(String part, String whole) {}

    private final Map<String, String> wholes =
            CatalogueFile.parts().stream().collect(Collectors.toUnmodifiableMap(Part::part, Part::whole));

    public Optional<String> wholeOf(String metric) {
        return Optional.ofNullable(wholes.get(metric));
    }

    /// Every part of which these counts have more than of its whole, in the order of their codes.
    public List<Part> exceeding(Map<String, Long> counts) {
        return counts.keySet().stream()
                .sorted()
                .flatMap(metric -> wholeOf(metric).map(whole -> new Part(metric, whole)).stream())
                .filter(pair -> exceeds(counts.get(pair.part()), counts.get(pair.whole())))
                .toList();
    }

    private static boolean exceeds(@Nullable Long part, @Nullable Long whole) {
        return part != null && whole != null && part > whole;
    }
}
