package vn.cchc.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void aJsonLineBecomesASentence() {
        String line = """
                {"timestamp":"2026-01-01T00:00:00Z","level":"ERROR","loggerName":"io.quarkus","message":"no start",\
                "exception":{"refId":1,"exceptionType":"java.net.ConnectException","message":"refused","frames":[]}}""";

        assertThat(LogLine.readable(line))
                .isEqualTo("2026-01-01T00:00:00Z ERROR [io.quarkus] no start · java.net.ConnectException: refused");
    }

    @Test
    void textAndBrokenJsonStayAsTheyAre() {
        assertThat(LogLine.readable("LOG:  ready")).isEqualTo("LOG:  ready");
        assertThat(LogLine.readable("{\"timestamp\":")).isEqualTo("{\"timestamp\":");
    }
}
