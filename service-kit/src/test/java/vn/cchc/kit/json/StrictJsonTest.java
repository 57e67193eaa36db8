package vn.cchc.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.problem.JsonProblems;
import vn.cchc.kit.problem.Problem;

class StrictJsonTest {

    private enum Colour {
        RED,
        GREEN
    }

    private record Body(
            @Nullable String text,
            @Nullable Integer small,
            @Nullable Long large,
            int needed,
            @Nullable Boolean truth,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Nullable Colour colour,
            @Nullable List<String> texts,
            @Nullable Map<String, Long> counts) {}

    private final ObjectMapper json = strict();

    @Test
    void whatIsMeantIsRead() throws JsonProcessingException {
        Body body = json.readValue("""
                {"text": "Sở 😀", "small": 2147483647, "large": -9223372036854775808, "needed": 1, "truth": false,
                 "day": "2026-12-31", "moment": "2026-12-31T17:00:00+07:00", "colour": "RED", "texts": ["a"],
                 "counts": {"received": 7}}
                """, Body.class);

        assertThat(body)
                .isEqualTo(new Body(
                        "Sở 😀",
                        Integer.MAX_VALUE,
                        Long.MIN_VALUE,
                        1,
                        false,
                        LocalDate.of(2026, 12, 31),
                        Instant.parse("2026-12-31T10:00:00Z"),
                        Colour.RED,
                        List.of("a"),
                        Map.of("received", 7L)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"text\": \"a\\u0000\"'             | 422 | /text            | request/unstorable",
                "'\"text\": \"\\ud800 \"'             | 422 | /text            | request/unstorable",
                "'\"texts\": [\"a\", \"\\udc00\"]'    | 422 | /texts/1         | request/unstorable",
                "'\"text\": 7'                        | 400 | /text            | request/wrong-value",
                "'\"small\": 2147483648'              | 400 | /small           | request/wrong-value",
                "'\"small\": 1.5'                     | 400 | /small           | request/wrong-value",
                "'\"large\": 9223372036854775808'     | 400 | /large           | request/wrong-value",
                "'\"large\": \"7\"'                   | 400 | /large           | request/wanted",
                "'\"counts\": {\"a\": 1e30}'          | 400 | /counts/a        | request/wrong-value",
                "'\"needed\": 2147483648'             | 400 | /needed          | request/wanted",
                "'\"needed\": null'                   | 400 | /needed          | request/wanted",
                "'\"truth\": 1'                       | 400 | /truth           | request/wrong-value",
                "'\"day\": [2026,12,31]'              | 400 | /day             | request/wanted",
                "'\"day\": 20818'                     | 400 | /day             | request/wanted",
                "'\"day\": \"2026-12-31T00:00:00Z\"'  | 400 | /day             | request/wrong-value",
                "'\"day\": \"2026-02-30\"'            | 400 | /day             | request/wrong-value",
                "'\"day\": \"\"'                      | 400 | /day             | request/wrong-value",
                "'\"moment\": 1798700400'             | 400 | /moment          | request/wanted",
                "'\"moment\": \"2026-12-31\"'         | 400 | /moment          | request/wrong-value",
                "'\"colour\": \"BLUE\"'               | 400 | /colour          | request/wrong-value",
                "'\"colour\": 0'                      | 400 | /colour          | request/wrong-value",
                "'\"texts\": \"a\"'                   | 400 | /texts           | request/wanted",
                "'\"needed\": 1, \"hue\": 1'      | 400 | /hue             | request/unknown-field"
            })
    void whatIsNotMeantIsNamedAtItsPlace(String field, int status, String pointer, String code) {
        JsonProcessingException refused = catchThrowableOfType(
                JsonProcessingException.class, () -> json.readValue("{" + field + "}", Body.class));
        Problem problem = JsonProblems.of(refused);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.errors())
                .extracting(Problem.FieldError::pointer, Problem.FieldError::code)
                .containsExactly(tuple(pointer, code));
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
