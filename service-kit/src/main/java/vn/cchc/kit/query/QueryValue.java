package vn.cchc.kit.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kit.problem.Wanted;

/// One query parameter as text, to be read as something. What cannot be read is refused with 400 and the name of the
/// parameter; a parameter of another type than text would be answered 404 by JAX-RS.
public record QueryValue(String name, @Nullable String text) {

    public @Nullable UUID asId() {
        return read(Wanted.ID.term(), UUID::fromString);
    }

    public @Nullable LocalDate asDate() {
        return read(Wanted.DATE.term(), LocalDate::parse);
    }

    public @Nullable Integer asInteger() {
        return read(Wanted.INT.term(), Integer::valueOf);
    }

    public @Nullable Long asLong() {
        return read(Wanted.LONG.term(), Long::valueOf);
    }

    /// One of the constants, in either case.
    public <E extends Enum<E>> @Nullable E asOneOf(Class<E> constants) {
        String allowed = Stream.of(constants.getEnumConstants()).map(Enum::name).collect(Collectors.joining("|"));
        return read(allowed, value -> Enum.valueOf(constants, value.toUpperCase(Locale.ROOT)));
    }

    private <T> @Nullable T read(Object wanted, Function<String, T> reading) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw refused(wanted);
        }
    }

    /// The refusal of this value, which is none of those wanted.
    public ProblemException wrong(String wanted) {
        return refused(wanted);
    }

    private ProblemException refused(Object wanted) {
        return Problem.of(400, "request/wrong-type")
                .at("?" + name, "request/wrong-value", Objects.toString(text, ""), wanted)
                .toException();
    }
}
