package vn.cchc.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One day on which the official calendar departs from the plain Monday–Friday week.
///
/// @param basisDocument number of the notice that fixes the day, absent while it is only computed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarDay(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
        Kind kind,
        String name,
        Status status,
        @Nullable String basisDocument) {

    /// Why the day departs from the plain week.
    public enum Kind {
        /// A public holiday.
        HOLIDAY,
        /// A weekday off, swapped against a worked Saturday.
        SWAP_OFF,
        /// A Saturday or Sunday worked in exchange for a day off.
        SWAP_WORK,
        /// The day off that replaces a holiday falling on a weekly rest day.
        MAKE_UP
    }

    /// Whether an official notice fixes the day.
    public enum Status {
        CONFIRMED,
        PROVISIONAL
    }

    public CalendarDay {
        Objects.requireNonNull(date, "date is missing");
        Objects.requireNonNull(kind, "kind is missing");
        Objects.requireNonNull(name, "name is missing");
        Objects.requireNonNull(status, "status is missing");
    }

    boolean isWorked() {
        return switch (kind) {
            case SWAP_WORK -> true;
            case HOLIDAY, SWAP_OFF, MAKE_UP -> false;
        };
    }
}
