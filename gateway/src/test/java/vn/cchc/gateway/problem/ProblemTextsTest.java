package vn.cchc.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {

    static Stream<String> keys() {
        return ResourceBundle.getBundle("problems.gateway", Locale.ROOT).keySet().stream();
    }

    static Stream<Problem> problems() {
        return Stream.of(
                Problem.unauthenticated(),
                Problem.malformed("malformed-path"),
                Problem.malformed("malformed-query"),
                Problem.malformed("malformed-host"),
                Problem.malformed("repeated-header", "If-Match"),
                Problem.malformed("malformed-framing"),
                Problem.bodyTooLarge(1_000),
                Problem.of(400),
                Problem.of(404),
                Problem.of(405),
                Problem.of(408),
                Problem.of(414),
                Problem.of(429),
                Problem.of(431),
                Problem.of(500),
                Problem.of(502),
                Problem.of(503),
                Problem.of(504));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyTextExistsInVietnamese(String key) {
        assertThat(ResourceBundle.getBundle("problems.gateway", Locale.of("vi")).getString(key))
                .isNotEqualTo(ResourceBundle.getBundle("problems.gateway", Locale.ROOT)
                        .getString(key));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemHasATitle(Problem problem) {
        assertThat(ProblemTexts.title(problem, Locale.ROOT)).isNotBlank();
        assertThat(ProblemTexts.title(problem, Locale.of("vi"))).isNotBlank();
    }
}
