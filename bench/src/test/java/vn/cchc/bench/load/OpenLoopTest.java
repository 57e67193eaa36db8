package vn.cchc.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    @Test
    void aSlowOperationDoesNotDelayTheNext() throws Exception {
        CountDownLatch secondBegan = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();

        OpenLoop.run(1_000, 2, (index, _) -> {
            if (index == 0) {
                secondBegan.await();
            } else {
                secondBegan.countDown();
            }
            ended.incrementAndGet();
        });

        assertThat(ended).hasValue(2);
    }

    @Test
    void aFailedOperationFailsTheLoop() {
        assertThatThrownBy(() -> OpenLoop.run(1_000, 1, (_, _) -> {
                    throw new IllegalStateException("refused");
                }))
                .hasRootCauseMessage("refused");
    }
}
