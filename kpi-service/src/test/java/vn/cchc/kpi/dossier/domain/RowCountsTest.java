package vn.cchc.kpi.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowCountsTest {

    @Test
    void whatIsAbsentIsNotZero() {
        RowCounts counts = RowCounts.named(Map.of("returned", 0L));
        assertThat(counts.has(DossierMetric.RETURNED)).isTrue();
        assertThat(counts.has(DossierMetric.WITHDRAWN)).isFalse();
        assertThat(counts).isNotEqualTo(new RowCounts());
    }

    @Test
    void anEmptyValueIsAbsent() {
        Map<String, Long> given = new HashMap<>();
        given.put("returned", null);
        assertThat(RowCounts.named(given)).isEqualTo(new RowCounts());
    }

    @Test
    void everyMetricHasAPlaceOfItsOwn() {
        RowCounts counts = new RowCounts();
        long value = 1;
        for (DossierMetric metric : DossierMetric.values()) {
            assertThat(counts.has(metric)).isFalse();
            counts.put(metric, value++);
        }
        value = 1;
        for (DossierMetric metric : DossierMetric.values()) {
            assertThat(counts.get(metric)).isEqualTo(value++);
        }
    }

    @Test
    void aNameThatIsNoMetricIsRefused() {
        assertThatThrownBy(() -> RowCounts.named(Map.of("gossip", 1L)))
                .isInstanceOfSatisfying(
                        RowRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new RowRefusal.UnknownMetric("gossip")));
    }
}
