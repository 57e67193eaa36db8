package vn.cchc.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.Objects;

/// Explains why a JSON body could not be read, with the place: pointer for content, line and column for syntax.
public final class JsonProblems {

    private JsonProblems() {}

    public static Problem of(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Problem.of(400, "request/unknown-field", unknown.getPropertyName())
                        .at(pointer(unknown), "request/unknown-field", unknown.getPropertyName());
            case IgnoredPropertyException ignored ->
                Problem.of(400, "request/unknown-field", ignored.getPropertyName())
                        .at(pointer(ignored), "request/unknown-field", ignored.getPropertyName());
            case ValueInstantiationException refused ->
                Problem.of(422, "request/invalid").at(pointer(refused), "request/refused-value", reason(refused));
            case InvalidFormatException format ->
                Problem.of(400, "request/wrong-type")
                        .at(
                                pointer(format),
                                "request/wrong-value",
                                String.valueOf(format.getValue()),
                                typeName(format));
            case MismatchedInputException mismatch ->
                Problem.of(400, "request/wrong-type").at(pointer(mismatch), "request/wrong-type", typeName(mismatch));
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException cause -> of(cause);
            default -> Problem.of(400, "request/malformed-json", line(failure), column(failure));
        };
    }

    private static String typeName(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        return target == null ? "value" : target.isEnum() ? enumNames(target) : target.getSimpleName();
    }

    private static String enumNames(Class<?> type) {
        return String.join(
                "|",
                java.util.Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }

    private static String reason(ValueInstantiationException refused) {
        Throwable cause = refused.getCause();
        return cause instanceof IllegalArgumentException || cause instanceof NullPointerException
                ? Objects.requireNonNullElse(cause.getMessage(), "?")
                : "?";
    }

    private static String pointer(JsonMappingException failure) {
        List<Reference> path = failure.getPath();
        StringBuilder pointer = new StringBuilder();
        for (Reference step : path) {
            pointer.append('/');
            pointer.append(
                    step.getFieldName() == null
                            ? Integer.toString(step.getIndex())
                            : step.getFieldName().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static int line(JsonProcessingException failure) {
        return failure.getLocation() == null ? 0 : failure.getLocation().getLineNr();
    }

    private static int column(JsonProcessingException failure) {
        return failure.getLocation() == null ? 0 : failure.getLocation().getColumnNr();
    }
}
