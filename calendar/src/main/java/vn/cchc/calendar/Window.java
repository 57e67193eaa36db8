package vn.cchc.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/// The days from `from` to `to`, both included.
public record Window(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to) {

    /// @throws ReversedWindow when `from` is after `to`
    public Window {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isAfter(to)) {
            throw new ReversedWindow(from, to);
        }
    }

    /// From 1 January of `firstYear` to 31 December of `lastYear`.
    public static Window ofYears(int firstYear, int lastYear) {
        return new Window(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean contains(Window other) {
        return contains(other.from) && contains(other.to);
    }

    /// Every day of the window, in order.
    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
