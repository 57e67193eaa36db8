package vn.cchc.task.assignment.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kit.problem.Problem;
import vn.cchc.task.assignment.domain.AssignmentRefusal;

/// Every refusal has a status, a slug and a text in both languages.
class AssignmentProblemsTest {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static Stream<AssignmentRefusal> refusals() {
        return Stream.of(AssignmentRefusal.class.getPermittedSubclasses()).map(AssignmentProblemsTest::sample);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalIsPutIntoWords(AssignmentRefusal refusal) {
        Problem problem = AssignmentProblems.of(refusal);

        assertThat(problem.status()).isIn(403, 404, 409, 412, 422);
        assertThat(texts(problem.slug(), Locale.ROOT)).contains(problem.slug());
        assertThat(texts(problem.slug(), Locale.of("vi"))).contains(problem.slug());
        assertThat(problem.status() != 422 || !problem.errors().isEmpty()).isTrue();
    }

    private static List<String> texts(String slug, Locale locale) {
        String bundle = slug.startsWith("task/") ? "problems.task-service" : "problems.kit";
        ResourceBundle texts = ResourceBundle.getBundle(bundle, locale, EXACT);
        return texts.getLocale().equals(locale) ? List.copyOf(texts.keySet()) : List.of();
    }

    private static AssignmentRefusal sample(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getType()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (AssignmentRefusal) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(failure.getMessage(), failure);
        }
    }

    private static Object value(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UUID" -> UUID.randomUUID();
            case "String" -> "Z01.05";
            case "int" -> 3;
            case "long" -> 7L;
            case "LocalDate" -> LocalDate.of(2026, 3, 31);
            default -> throw new AssertionError("No sample of " + type);
        };
    }
}
