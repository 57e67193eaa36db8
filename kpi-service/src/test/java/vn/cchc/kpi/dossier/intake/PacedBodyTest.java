package vn.cchc.kpi.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedBodyTest {

    private static final int LEAST = 4_096;
    private static final Duration OVER = Duration.ofSeconds(30);

    private long now;
    private int left;

    /// Comes in pieces, each after some waiting.
    private PacedBody body(int length, int piece, Duration pause, int least) {
        left = length;
        InputStream slow = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("byte by byte");
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                now += pause.toNanos();
                if (left == 0) {
                    return -1;
                }
                int read = Math.min(Math.min(piece, most), left);
                left -= read;
                return read;
            }
        };
        return new PacedBody(slow, least, OVER, () -> now);
    }

    private static int drain(InputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int total = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            total += read;
        }
        return total;
    }

    @Test
    void aSenderOfAByteNowAndThenIsGivenUpAfterTheFirstStretch() {
        PacedBody body = body(1_000_000, 1, Duration.ofSeconds(10), LEAST);
        assertThatThrownBy(() -> drain(body))
                .isInstanceOfSatisfying(
                        BodyTooSlow.class, slow -> assertThat(slow.least()).isEqualTo(LEAST));
        assertThat(Duration.ofNanos(now)).isEqualTo(OVER);
    }

    @Test
    void aSenderThatKeepsPaceIsWaitedForHoweverLongItTakes() throws IOException {
        assertThat(drain(body(4_096_000, LEAST, Duration.ofSeconds(1), LEAST))).isEqualTo(4_096_000);
    }

    @Test
    void aSenderJustBelowThePaceIsGivenUp() {
        assertThatThrownBy(() -> drain(body(4_096_000, LEAST - 1, Duration.ofSeconds(1), LEAST)))
                .isInstanceOf(BodyTooSlow.class);
    }

    @Test
    void aFastBeginningIsNoCreditForLater() throws IOException {
        PacedBody body = body(500_000, 60_000, Duration.ofSeconds(10), LEAST);
        for (int i = 0; i < 3; i++) {
            assertThat(body.read(new byte[60_000])).isEqualTo(60_000);
        }
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 3; i++) {
                        assertThat(body.read(new byte[100])).isEqualTo(100);
                    }
                })
                .isInstanceOf(BodyTooSlow.class);
    }

    @Test
    void aShortBodyMayTakeAStretch() throws IOException {
        assertThat(drain(body(20, 10, Duration.ofSeconds(14), LEAST))).isEqualTo(20);
    }

    @Test
    void whatIsDoneBetweenReadsIsNoWaiting() throws IOException {
        PacedBody body = body(3, 1, Duration.ofSeconds(1), LEAST);
        now += Duration.ofHours(1).toNanos();
        assertThat(body.read()).isZero();
        now += Duration.ofHours(1).toNanos();
        assertThat(drain(body)).isEqualTo(2);
    }

    @Test
    void withoutAPaceAnySenderIsWaitedFor() throws IOException {
        assertThat(drain(body(30, 1, Duration.ofSeconds(10), 0))).isEqualTo(30);
    }
}
