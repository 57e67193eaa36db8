package vn.cchc.kit.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;

/// One query parameter as text, to be read as something. What cannot be read is refused with 400 and the name of the
/// parameter; a parameter
/// of another type than text would be answered 404 by JAX-RS.
public record QueryValue(String name, @Nullable String text) {

    public @Nullable UUID asId() {
        return read("UUID", UUID::fromString);
    }

    public @Nullable LocalDate asDate() {
        return read("date", LocalDate::parse);
    }

    public @Nullable Integer asInteger() {
        return read("integer", Integer::valueOf);
    }

    /// One of the constants, in either case.
    public <E extends Enum<E>> @Nullable E asOneOf(Class<E> constants) {
        String allowed = Stream.of(constants.getEnumConstants()).map(Enum::name).collect(Collectors.joining("|"));
        return read(allowed, value -> Enum.valueOf(constants, value.toUpperCase(Locale.ROOT)));
    }

    private <T> @Nullable T read(String type, Function<String, T> reading) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw Problem.of(400, "request/wrong-type")
                    .at("?" + name, "request/wrong-value", text, type)
                    .toException();
        }
    }
}
