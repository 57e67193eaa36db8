package vn.cchc.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// The headline of a refused batch counts its rows; each row speaks for itself.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class BatchRefusalIT {

    private static final String UNREADABLE = "dossier-metrics/batch-unreadable";

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.division);
    }

    private DossierRowJson row() {
        return DossierRowJson.of(facts.division);
    }

    @Test
    void anUnknownFieldIsNamedAtItsRowOnly() {
        assertProblemAt(api.push(row().with("zzz", 1)), 400, UNREADABLE, "/0/zzz")
                .body("title", equalTo("No row could be read; 1 were refused"))
                .body("detail", nullValue())
                .body("errors.code", contains("request/unknown-field"));
    }

    @Test
    void manyBrokenLinesAreCounted() {
        String line = row().with("zzz", 1) + "\n";
        assertProblem(api.pushLines("", line.repeat(1_200)), 400, UNREADABLE)
                .body("title", equalTo("No row could be read; 1,200 were refused"))
                .body("errors.size()", equalTo(1_000));
    }

    @ParameterizedTest
    @CsvSource({
        "revision,1e0,1.0,a whole number",
        "revision,9223372036854775808,9223372036854775808,a whole number",
        "provisional,0,0,true or false"
    })
    void aWrongValueIsQuotedAsReadAtItsField(String field, String value, String read, String type) {
        String body = "[" + row() + "]";
        String wrong = body.replaceFirst("\"" + field + "\":\\w+", "\"" + field + "\":" + value);
        assertWrongValue(wrong, "/0/" + field, read, type);
    }

    @ParameterizedTest
    @CsvSource({"8.0", "9223372036854775808", "-9223372036854775809", "123456789012345678901234567890"})
    void aCountThatIsNoWholeNumberOfThisSizeIsQuotedAtItsMetric(String value) {
        String wrong = "[" + row().metric("carried_over", "?") + "]";
        assertWrongValue(wrong.replace("\"?\"", value), "/0/metrics/carried_over", value, "a whole number");
    }

    @Test
    void aLineIsReadLikeAnElement() {
        String wrong = row().metric("carried_over", "?").toString().replace("\"?\"", "9223372036854775808");
        api.pushLines("", row() + "\n" + wrong)
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rows.findAll { it.code }.code", contains("request/wrong-value"))
                .body("rows.findAll { it.code }.pointer", contains("/metrics/carried_over"))
                .body("rows.findAll { it.code }.message", hasItem(containsString("9223372036854775808")));
    }

    @Test
    void rowsRefusedForDifferentReasonsShareACountedHeadline() {
        assertProblem(api.push(row().with("zzz", 1), row().with("revision", 0)), 422, "dossier-metrics/batch-refused")
                .body("title", equalTo("No row was taken; 2 were refused"))
                .body("errors.pointer", contains("/0/zzz", "/1/revision"));
    }

    private void assertWrongValue(String body, String pointer, String value, String type) {
        assertProblem(
                        api.as(Role.SYSTEM)
                                .contentType("application/json")
                                .body(body)
                                .post("/api/v1/dossier-metrics")
                                .then(),
                        400,
                        UNREADABLE)
                .body("title", equalTo("No row could be read; 1 were refused"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("request/wrong-value"))
                .body(
                        "errors.detail",
                        contains(containsString("\"" + value + "\" is not what is wanted here: " + type)));
    }
}
