package vn.cchc.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.UnstorableTextException;

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
                                Wanted.of(format.getTargetType()));
            case UnstorableTextException unstorable ->
                Problem.of(422, "request/unstorable").at(pointer(unstorable), "request/unstorable");
            case MismatchedInputException mismatch -> wrongType(mismatch, mismatch.getTargetType());
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException tooLarge ->
                wrongType(mapping, tooLarge.getTargetType());
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException cause -> of(cause);
            default -> Problem.of(400, "request/malformed-json", line(failure), column(failure));
        };
    }

    private static Problem wrongType(JsonMappingException failure, @Nullable Class<?> wanted) {
        return Problem.of(400, "request/wrong-type").at(pointer(failure), "request/wanted", Wanted.of(wanted));
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
