package vn.cchc.kit.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a place of a request should hold, as the caller knows it: no name of a Java type leaves the service.
public enum Wanted {
    TEXT,
    INT,
    LONG,
    NUMBER,
    TRUTH,
    DATE,
    TIME,
    ID,
    LIST,
    OBJECT;

    private static final Set<Class<?>> INTS = Set.of(int.class, Integer.class);
    private static final Set<Class<?>> LONGS = Set.of(long.class, Long.class);
    private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class, BigDecimal.class);
    private static final Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);

    /// An argument of a problem's message: the word for the type, or the constants of an enumeration.
    static Object of(@Nullable Class<?> type) {
        return type != null && type.isEnum() ? constants(type) : kind(type).term();
    }

    private static Wanted kind(@Nullable Class<?> type) {
        if (type == null) {
            return OBJECT;
        }
        if (INTS.contains(type)) {
            return INT;
        }
        if (LONGS.contains(type)) {
            return LONG;
        }
        if (DECIMAL.contains(type)) {
            return NUMBER;
        }
        if (TRUTHS.contains(type)) {
            return TRUTH;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return TIME;
        }
        if (type == UUID.class) {
            return ID;
        }
        if (type == String.class) {
            return TEXT;
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? LIST : OBJECT;
    }

    private static String constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining("|"));
    }

    /// The word for it, as an argument of a problem's message.
    public Problem.Term term() {
        return new Problem.Term(
                "request/wanted." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
