package vn.cchc.kpi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;

class KnownParametersTest {

    static final class Options {
        @QueryParam("dryRun")
        @Nullable
        String trial;

        @QueryParam("from")
        @Nullable
        String from;
    }

    private final KnownParameters known = KnownParameters.of(Options.class).choosing("dryRun", "true|false");

    private Problem refused(Map<String, List<String>> given) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> known.require(given));
        assertThat(refusal).as(given.toString()).isNotNull();
        assertThat(refusal.problem().status()).isEqualTo(400);
        return refusal.problem();
    }

    @Test
    void everyParameterNobodyKnowsIsNamed() {
        Problem problem = refused(Map.of("dry_run", List.of("true"), "dryrun", List.of(""), "from", List.of("x")));
        assertThat(problem.slug()).isEqualTo("request/unknown-parameter");
        assertThat(problem.errors()).extracting(Problem.FieldError::pointer).containsExactly("?dry_run", "?dryrun");
        assertThat(problem.args()).containsExactly("dry_run", "dryRun, from");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(refused(Map.of("x".repeat(5_000), List.of("1"))).args().getFirst())
                .asString()
                .hasSizeLessThan(120);
    }

    @Test
    void aChoiceWithoutAValueOrWithTwoIsNone() {
        for (List<String> values : List.of(List.of(""), List.of("true", "false"), List.of("true", "true"))) {
            assertThat(refused(Map.of("dryRun", values)).errors())
                    .extracting(Problem.FieldError::pointer)
                    .containsExactly("?dryRun");
        }
    }

    @Test
    void whatIsKnownPasses() {
        assertThatCode(() -> known.require(Map.of("dryRun", List.of("true"), "from", List.of(""))))
                .doesNotThrowAnyException();
        assertThatCode(() -> known.require(Map.of())).doesNotThrowAnyException();
    }
}
