package vn.cchc.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.catalogue.PartsOfWholes.Part;

class PartsOfWholesTest {

    private final PartsOfWholes parts = new PartsOfWholes();

    @Test
    void everyPartAndWholeIsAMetricPeopleEnterOfOneKind() {
        Map<String, MetricKind> kinds = CatalogueFile.metrics().stream()
                .filter(Metric::isManual)
                .collect(Collectors.toMap(Metric::code, Metric::kind));
        assertThat(CatalogueFile.parts()).isNotEmpty().allSatisfy(pair -> {
            assertThat(kinds).containsKeys(pair.part(), pair.whole());
            assertThat(kinds.get(pair.part())).as("%s", pair).isEqualTo(kinds.get(pair.whole()));
        });
    }

    @Test
    void noMetricIsAPartOfItself() {
        for (Part pair : CatalogueFile.parts()) {
            Set<String> above = new HashSet<>();
            Optional<String> whole = Optional.of(pair.part());
            while (whole.isPresent()) {
                assertThat(above.add(whole.get())).as("%s", pair).isTrue();
                whole = parts.wholeOf(whole.get());
            }
        }
    }

    @Test
    void aPartMayBeTheWholeButNotMore() {
        assertThat(parts.exceeding(Map.of("L.reviewed", 5L, "L.due_for_review", 5L)))
                .isEmpty();
        assertThat(parts.exceeding(Map.of("L.reviewed", 6L, "L.due_for_review", 5L)))
                .containsExactly(new Part("L.reviewed", "L.due_for_review"));
    }

    @Test
    void aPartWhoseWholeWasNotCountedIsTaken() {
        assertThat(parts.exceeding(Map.of("H.trained_cchc", 7L))).isEmpty();
    }
}
