package vn.cchc.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void theRatioIsTheMedianOfTheRoundsNotTheRatioOfTheMedians() throws Exception {
        Iterator<Integer> product = List.of(10, 30, 20).iterator();
        Iterator<Integer> yardstick = List.of(40, 60, 100).iterator();

        Rounds rounds = Rounds.alternate(3, () -> load(product.next()), () -> load(yardstick.next()));

        assertThat(rounds.ratio()).isEqualTo(0.25);
        assertThat(rounds.productPerSecond()).isEqualTo(20);
        assertThat(rounds.yardstickPerSecond()).isEqualTo(60);
    }

    @Test
    void neitherAlwaysGoesFirst() throws Exception {
        List<String> order = new ArrayList<>();

        Rounds.alternate(2, () -> noted(order, "product"), () -> noted(order, "yardstick"));

        assertThat(order).containsExactly("yardstick", "product", "product", "yardstick");
    }

    private static Load noted(List<String> order, String who) {
        order.add(who);
        return load(1);
    }

    private static Load load(int operations) {
        return new Load(operations, Duration.ofSeconds(1), Load.newHistogram());
    }
}
