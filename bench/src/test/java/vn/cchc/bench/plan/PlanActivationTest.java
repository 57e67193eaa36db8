package vn.cchc.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.bench.Measurement;

class PlanActivationTest {

    @Test
    void bothGoalsAreJudgedByTheMedian() {
        List<Measurement> figures = PlanActivation.figures(
                new double[] {1, 2, 30}, new double[] {4, 11, 12}, new double[] {5, 6, 7}, new double[] {0.5, 0.5, 0.5
                });

        assertThat(figures.get(0).met()).isTrue();
        assertThat(figures.get(0).ratio()).isEqualTo(4);
        assertThat(figures.get(1).met()).isFalse();
        assertThat(figures.get(2).goal()).isNull();
    }
}
