package vn.cchc.calendar.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class DeadlineJsonTest {

    static final List<Clause> everyKind = ClauseExamples.all();

    @ParameterizedTest
    @FieldSource("everyKind")
    void aClauseOfEveryKindSurvivesJson(Clause clause) throws JsonProcessingException {
        String json = Json.MAPPER.writeValueAsString(clause);

        assertThat(Json.MAPPER.readValue(json, Clause.class)).isEqualTo(clause);
        assertThat(Json.MAPPER.readTree(json).get("kind").asText())
                .isEqualTo(clause.kind().name());
    }

    @Test
    void theExamplesLeaveNoKindOut() {
        assertThat(everyKind.stream().map(Clause::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(ClauseKind.class));
        assertThat(Clause.class.getAnnotation(JsonSubTypes.class).value())
                .extracting(JsonSubTypes.Type::value)
                .containsExactlyInAnyOrder(Clause.class.getPermittedSubclasses());
        assertThat(Trigger.class.getAnnotation(JsonSubTypes.class).value())
                .extracting(JsonSubTypes.Type::value)
                .containsExactlyInAnyOrder(Trigger.class.getPermittedSubclasses());
    }

    @Test
    void aDeadlineIsPlainJson() throws JsonProcessingException {
        Deadline deadline = new Deadline(
                "Thường xuyên; trước ngày 30/5/2026",
                List.of(
                        new Clause.Continuous(ClauseExamples.NEW_YEAR, ClauseExamples.YEAR_END, null),
                        new Clause.BeforeDate(LocalDate.of(2026, 5, 30))),
                Deadline.ParsedBy.PARSER);
        String json = """
                {"rawText":"Thường xuyên; trước ngày 30/5/2026",\
                "clauses":[{"kind":"CONTINUOUS","from":"2026-01-01","to":"2026-12-31"},\
                {"kind":"BEFORE_DATE","date":"2026-05-30"}],\
                "parsedBy":"PARSER"}""";

        assertThat(Json.MAPPER.writeValueAsString(deadline)).isEqualTo(json);
        assertThat(Json.MAPPER.readValue(json, Deadline.class)).isEqualTo(deadline);
    }

    @Test
    void whatMostWorkDoesNotSayMayBeLeftOut() throws JsonProcessingException {
        String json = """
                {"kind":"RECURRING","frequency":"YEARLY","from":"2026-01-01","to":"2026-12-31"}""";

        assertThat(Json.MAPPER.readValue(json, Clause.class))
                .isEqualTo(Clause.Recurring.every(Frequency.YEARLY, ClauseExamples.NEW_YEAR, ClauseExamples.YEAR_END));
    }

    @Test
    void theDayOfARoundIsSaidOnlyWhereThereIsOne() throws JsonProcessingException {
        String json = """
                {"kind":"RECURRING","frequency":"MONTHLY","months":[],"times":1,"from":"2026-01-01","to":"2026-12-31",\
                "roundDay":{"ofMonth":15,"before":false}}""";
        Clause clause = new Clause.Recurring(
                Frequency.MONTHLY,
                List.of(),
                1,
                ClauseExamples.NEW_YEAR,
                ClauseExamples.YEAR_END,
                null,
                new RoundDay(15, false));

        assertThat(Json.MAPPER.writeValueAsString(clause)).isEqualTo(json);
        assertThat(Json.MAPPER.readValue(json, Clause.class)).isEqualTo(clause);
        assertThat(Json.MAPPER.writeValueAsString(
                        Clause.Recurring.every(Frequency.YEARLY, ClauseExamples.NEW_YEAR, ClauseExamples.YEAR_END)))
                .doesNotContain("roundDay");
    }

    @Test
    void whatWasAssumedSurvivesJson() throws JsonProcessingException {
        Deadline deadline = new Deadline(
                "Trudc ngdy 30/5/2026",
                List.of(new Clause.BeforeDate(LocalDate.of(2026, 5, 30))),
                Deadline.ParsedBy.PARSER,
                List.of(new Assumption(Assumption.Reason.DAMAGED, "Trudc ngdy", "trước ngày")));
        String json = """
                {"rawText":"Trudc ngdy 30/5/2026","clauses":[{"kind":"BEFORE_DATE","date":"2026-05-30"}],\
                "parsedBy":"PARSER",\
                "assumptions":[{"reason":"DAMAGED","printed":"Trudc ngdy","readAs":"trước ngày"}]}""";

        assertThat(Json.MAPPER.writeValueAsString(deadline)).isEqualTo(json);
        assertThat(Json.MAPPER.readValue(json, Deadline.class)).isEqualTo(deadline);
        assertThat(deadline.restsOnAssumptions()).isTrue();
    }

    @Test
    void whatAPersonTypedRestsOnNoAssumption() {
        Deadline deadline = new Deadline(
                "ndm 2026",
                List.of(new Clause.InYear(2026)),
                Deadline.ParsedBy.PARSER,
                List.of(new Assumption(Assumption.Reason.DAMAGED, "ndm", "năm")));

        assertThat(deadline.typedByHuman(deadline.clauses()).restsOnAssumptions())
                .isFalse();
    }

    @ParameterizedTest
    @FieldSource("impossible")
    void anImpossibleClauseIsRefused(String json) {
        assertThatThrownBy(() -> Json.MAPPER.readValue(json, Clause.class))
                .isInstanceOf(ValueInstantiationException.class);
    }

    static final List<String> impossible = Arrays.asList("""
            {"kind":"RANGE","from":"2026-12-15","to":"2026-12-14"}""", """
            {"kind":"QUARTER","year":2026,"quarter":5}""", """
            {"kind":"YEAR","year":999999}""", """
            {"kind":"BEFORE_DATE"}""", """
            {"kind":"CONTINUOUS","from":"1900-01-01","to":"2199-12-31"}""", """
            {"kind":"RECURRING","frequency":"IN_MONTHS","months":[13],"from":"2026-01-01","to":"2026-12-31"}""", """
            {"kind":"RECURRING","frequency":"MONTHLY","roundDay":{"ofMonth":0},"from":"2026-01-01","to":"2026-12-31"}""", """
            {"kind":"RECURRING","frequency":"MONTHLY","roundDay":{"ofMonth":32},"from":"2026-01-01","to":"2026-12-31"}""", """
            {"kind":"RECURRING","frequency":"MONTHLY","months":[1],"from":"2026-01-01","to":"2026-12-31"}""", """
            {"kind":"CONDITIONAL","match":"ANY","timing":"ON_TRIGGER","triggers":[],"backstop":"2026-12-31"}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"kind":"BEFORE_DATE"}                                                  | date is missing
            {"kind":"BY_DATE","date":null}                                          | date is missing
            {"kind":"ON_DATE"}                                                      | date is missing
            {"kind":"MONTH"}                                                        | month is missing
            {"kind":"RANGE","to":"2026-12-14"}                                      | from is missing
            {"kind":"CONTINUOUS","from":"2026-12-14"}                               | to is missing
            {"kind":"CONTINUOUS","from":"2026-01-01","to":"2026-12-31","guidedBy":{}} | form is missing
            {"kind":"RECURRING","from":"2026-01-01","to":"2026-12-31"}              | frequency is missing
            {"kind":"RECURRING","frequency":"IN_MONTHS","months":[null]}            | months/0 is missing
            {"kind":"CONDITIONAL","timing":"ON_TRIGGER"}                            | triggers is missing
            {"kind":"CONDITIONAL","triggers":[null]}                                | triggers/0 is missing
            {"kind":"CONDITIONAL","triggers":[{"type":"DIRECTIVE"}]}                | timing is missing
            {"kind":"CONDITIONAL","triggers":[{"type":"REQUEST"}]}                  | what is missing
            {"kind":"RELATIVE","unit":"DAY","offset":1}                             | anchor is missing
            {"kind":"RELATIVE","anchor":"khai giảng","offset":1}                    | unit is missing
            {"kind":"UNPARSED","text":"x"}                                          | stoppedAt is missing
            """)
    void whatAClauseLacksIsNamed(String json, String message) {
        assertThatThrownBy(() -> Json.MAPPER.readValue(json, Clause.class))
                .isInstanceOf(ValueInstantiationException.class)
                .cause()
                .hasMessage(message);
    }
}
