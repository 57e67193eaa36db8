package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void eachFigureIsALineWithItsGoal() {
        String table = Table.of(List.of(
                Measurement.of("read", 5_000, "1/s", 20_000).ratioAtLeast(0.25),
                Measurement.of("latency", 75.5, "ms", 3).atMost(60),
                Measurement.of("other", 2, "ms", 1)));

        assertThat(table).isEqualTo("""
                name     value  unit  reference   ratio  goal           met
                read     5,000  1/s      20,000   0.250  ratio ≥ 0.250  yes
                latency  75.50  ms         3.00  25.167  ≤ 60 ms        NO
                other     2.00  ms         1.00   2.000""");
    }
}
