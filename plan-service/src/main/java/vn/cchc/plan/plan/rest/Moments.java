package vn.cchc.plan.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.plan.usecase.ReadContent.Which;

/// Reads which content of a plan is meant: a number of an edition, or a day, perhaps as known at a moment.
final class Moments {

    private static final String EDITION_OR_DAY = "1|2026-06-30";

    private static final String MOMENT = "2026-06-14T23:59:59+07:00";

    private Moments() {}

    static Which asOf(String day, @Nullable String knownAt) {
        return new Which.AsOf(day("day", day), knownAt == null ? null : moment(knownAt));
    }

    static Which which(String name, @Nullable String value) {
        QueryValue asked = new QueryValue(name, value);
        if (value == null || value.isBlank()) {
            throw asked.wrong(EDITION_OR_DAY);
        }
        boolean number = value.chars().allMatch(character -> character >= '0' && character <= '9');
        Integer edition = number ? asked.asInteger() : null;
        return edition == null ? new Which.AsOf(day(name, value), null) : new Which.OfNumber(edition);
    }

    private static LocalDate day(String name, String value) {
        QueryValue asked = new QueryValue(name, value);
        LocalDate day = asked.asDate();
        if (day == null) {
            throw asked.wrong(EDITION_OR_DAY);
        }
        return day;
    }

    private static Instant moment(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException _) {
            throw new QueryValue("knownAt", value).wrong(MOMENT);
        }
    }
}
