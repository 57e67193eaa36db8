package vn.cchc.calendar.parse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.Clause;

/// A part of a year as a text names it, with or without the year: "Quý I/2026", "15/11".
record Moment(Part part, OptionalInt year) {

    /// A part of any year.
    sealed interface Part {

        Window in(int year);

        Clause clause(int year);

        /// Whether the year has this part: 29 February is not in every year.
        default boolean existsIn(int year) {
            return true;
        }

        record Day(int day, int month) implements Part {
            @Override
            public boolean existsIn(int year) {
                return YearMonth.of(year, month).isValidDay(day);
            }

            @Override
            public Window in(int year) {
                LocalDate date = LocalDate.of(year, month, day);
                return new Window(date, date);
            }

            @Override
            public Clause clause(int year) {
                return new Clause.OnDate(LocalDate.of(year, month, day));
            }
        }

        record Month(int month) implements Part {
            @Override
            public Window in(int year) {
                return months(year, month, month);
            }

            @Override
            public Clause clause(int year) {
                return new Clause.InMonth(YearMonth.of(year, month));
            }
        }

        /// Some days of a month; a `last` that the month lacks is its end.
        record Days(int month, int first, int last) implements Part {
            @Override
            public Window in(int year) {
                YearMonth days = YearMonth.of(year, month);
                return new Window(days.atDay(first), days.atDay(Math.min(last, days.lengthOfMonth())));
            }

            @Override
            public Clause clause(int year) {
                return range(in(year));
            }
        }

        /// Some months of a year.
        record Months(int first, int last) implements Part {
            @Override
            public Window in(int year) {
                return months(year, first, last);
            }

            @Override
            public Clause clause(int year) {
                return range(in(year));
            }
        }

        record Quarter(int quarter) implements Part {
            @Override
            public Window in(int year) {
                return months(year, quarter * 3 - 2, quarter * 3);
            }

            @Override
            public Clause clause(int year) {
                return new Clause.InQuarter(year, quarter);
            }
        }

        record Half(int half) implements Part {
            @Override
            public Window in(int year) {
                return months(year, half * 6 - 5, half * 6);
            }

            @Override
            public Clause clause(int year) {
                return new Clause.InHalfYear(year, half);
            }
        }

        record WholeYear() implements Part {
            @Override
            public Window in(int year) {
                return Window.ofYears(year, year);
            }

            @Override
            public Clause clause(int year) {
                return new Clause.InYear(year);
            }
        }

        private static Clause range(Window days) {
            return new Clause.Range(days.from(), days.to());
        }

        private static Window months(int year, int first, int last) {
            return new Window(
                    YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
        }
    }

    /// A part of a known year.
    record Dated(Part part, int year) {

        LocalDate first() {
            return part.in(year).from();
        }

        LocalDate last() {
            return part.in(year).to();
        }

        Clause clause() {
            return part.clause(year);
        }
    }

    static Moment of(Part part, OptionalInt year) {
        return new Moment(part, year);
    }

    /// This moment in its own year, else in `otherwise`; empty when neither is known or the year lacks it.
    Optional<Dated> dated(OptionalInt otherwise) {
        OptionalInt known = year.isPresent() ? year : otherwise;
        return known.isPresent() && part.existsIn(known.getAsInt())
                ? Optional.of(new Dated(part, known.getAsInt()))
                : Optional.empty();
    }

    boolean isDay() {
        return part instanceof Part.Day;
    }

    /// Whether it is a day or some days of a month.
    boolean isShorterThanMonth() {
        return isDay() || part instanceof Part.Days;
    }

    /// The last month it touches; any year will do.
    int lastMonth() {
        return switch (part) {
            case Part.Day(var _, var month) -> month;
            case Part.Days(var month, var _, var _) -> month;
            case Part.Month(var month) -> month;
            case Part.Months(var _, var last) -> last;
            case Part.Quarter(var quarter) -> quarter * 3;
            case Part.Half(var half) -> half * 6;
            case Part.WholeYear() -> 12;
        };
    }
}
