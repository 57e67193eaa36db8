package vn.cchc.calendar.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Frequency;
import vn.cchc.calendar.deadline.RoundDay;

/// How often work comes back, before it is known over which days.
///
/// @param day the day of the last month of each round, when it is named
/// @param within the only days it covers, when the rhythm itself names them: "vào tháng 6/2026 và tháng 11/2026"
record Cadence(Frequency frequency, List<Integer> months, int times, Optional<RoundDay> day, Optional<Window> within) {

    private static final int YEAR = 12;

    static Cadence every(Frequency frequency) {
        return new Cadence(frequency, List.of(), 1, Optional.empty(), Optional.empty());
    }

    static Cadence in(List<Integer> months) {
        return new Cadence(Frequency.IN_MONTHS, months, 1, Optional.empty(), Optional.empty());
    }

    /// The rhythm of once in so many months; empty when a year does not divide into them.
    static Optional<Cadence> everyMonths(int step) {
        return switch (step) {
            case 1 -> Optional.of(every(Frequency.MONTHLY));
            case 3 -> Optional.of(every(Frequency.QUARTERLY));
            case 6 -> Optional.of(every(Frequency.HALF_YEARLY));
            case YEAR -> Optional.of(every(Frequency.YEARLY));
            case 2, 4 ->
                Optional.of(in(IntStream.iterate(step, month -> month <= YEAR, month -> month + step)
                        .boxed()
                        .toList()));
            default -> Optional.empty();
        };
    }

    Cadence times(int count) {
        return new Cadence(frequency, months, count, day, within);
    }

    Cadence on(RoundDay roundDay) {
        return new Cadence(frequency, months, times, Optional.of(roundDay), within);
    }

    Cadence within(Window days) {
        return new Cadence(frequency, months, times, day, Optional.of(days));
    }

    Clause over(Window days, Optional<String> embeddedIn) {
        return new Clause.Recurring(
                frequency, months, times, days.from(), days.to(), embeddedIn.orElse(null), day.orElse(null));
    }
}
