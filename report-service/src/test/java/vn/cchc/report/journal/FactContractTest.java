package vn.cchc.report.journal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kit.json.EventJson;
import vn.cchc.testkit.ContractAssertions;

/// Every example of every event heard is taken in, also with what a newer producer may add.
class FactContractTest {

    static Stream<Arguments> examples() {
        return Arrays.stream(FactType.values())
                .flatMap(type -> ContractAssertions.examples(type.topic(), fact(type)).entrySet().stream()
                        .map(example -> Arguments.of(type, example.getKey(), example.getValue())));
    }

    private static String fact(FactType type) {
        return type.type().substring(("vn.cchc." + type.topic() + ".").length());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void everyExampleIsTakenIn(FactType type, String name, String json) {
        for (String payload : List.of(json, ContractAssertions.withUnknownField(json))) {
            assertThatCode(() -> FactReader.examine(type, EventJson.tree(payload)))
                    .as(name)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void withoutVersionOrDayNoneIs(FactType type, String name, String json) {
        for (String field : List.of("version", "occurredOn")) {
            JsonNode payload = EventJson.tree(json);
            ((ObjectNode) payload).remove(field);
            assertThatThrownBy(() -> FactReader.examine(type, payload))
                    .as("%s without %s", name, field)
                    .hasMessageContaining(field);
        }
    }

    @ParameterizedTest
    @MethodSource("needed")
    void withoutAFieldTheReportNeedsNoneIs(FactType type, List<String> fields) {
        for (Map.Entry<String, String> example :
                ContractAssertions.examples(type.topic(), fact(type)).entrySet()) {
            for (String field : fields) {
                JsonNode payload = EventJson.tree(example.getValue());
                ((ObjectNode) payload).remove(field);
                assertThatThrownBy(() -> FactReader.examine(type, payload))
                        .as("%s without %s", example.getKey(), field)
                        .isInstanceOf(RuntimeException.class);
            }
        }
    }

    static Stream<Arguments> needed() {
        return Stream.of(
                Arguments.of(FactType.PLAN_ACTIVATED, List.of("planId", "agencyCode", "tasks", "targets")),
                Arguments.of(
                        FactType.PLAN_AMENDED,
                        List.of("planId", "tasks", "targets", "effectiveOn", "edition", "removedTaskIds")),
                Arguments.of(FactType.PLAN_CLOSED, List.of("planId", "agencyCode", "status", "reason")),
                Arguments.of(FactType.TASK_CANCELLED, List.of("assignmentId", "taskId", "planAgencyCode")),
                Arguments.of(FactType.TASK_ASSIGNED, List.of("assignmentId", "taskId", "occurrences", "status")),
                Arguments.of(FactType.TASK_COMPLETED, List.of("assignmentId", "taskId", "doneOn")),
                Arguments.of(FactType.TASK_DEADLINE_MISSED, List.of("dueOn", "overdueFrom")),
                Arguments.of(FactType.INDICATOR_RECOMPUTED, List.of("planId", "targetCode", "period", "status")),
                Arguments.of(FactType.DOSSIER_METRICS_INGESTED, List.of("agencyCode", "window", "metrics")));
    }
}
