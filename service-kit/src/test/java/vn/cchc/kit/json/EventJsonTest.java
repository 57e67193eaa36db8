package vn.cchc.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1, {\"a\": \"ệ\"}]", "\"text\"", "null", " 1.5e3 ", "{\"a\": \"\\u0000\"}"})
    void oneValueIsJson(String text) {
        assertThat(EventJson.isJson(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{broken", "[1, 2", "1 2", "{} {}", "\"open", "nul", "\u0000"})
    void anythingElseIsNot(String text) {
        assertThat(EventJson.isJson(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void brokenUtf8IsNot() {
        assertThat(EventJson.isJson(new byte[] {'"', (byte) 0xC3, '"'})).isFalse();
    }

    record Measured(BigDecimal value) {}

    @ParameterizedTest
    @ValueSource(strings = {"0.0000", "-3.3350", "96.6650", "100", "0.1", "12345678901234567890.1234"})
    void decimalsComeBackDigitForDigit(String digits) {
        Measured written = new Measured(new BigDecimal(digits));
        assertThat(EventJson.read(EventJson.write(written), Measured.class)).isEqualTo(written);
    }
}
