package vn.cchc.plan.plan.rollover;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.plan.plan.rollover.TimeWords.Word;

/// Moves the years in the texts of a plan by as many years as the plan moves.
///
/// @param by years, at least 1
record YearShift(PlanYears from, int by) {

    /// @param kept        years the text names that were left
    /// @param leapDayLost 29 February became the 28th
    record Moved(String text, List<Integer> kept, boolean leapDayLost) {
        Moved {
            kept = List.copyOf(kept);
        }
    }

    PlanYears to() {
        return new PlanYears(from.from() + by, from.to() + by);
    }

    /// In a title the years of the plan move, and no others: "tầm nhìn 2045" stays.
    String title(String text) {
        return new Move(this::isOfPlan).of(text).text();
    }

    /// A deadline may reach into the year before or after: all these years move.
    Moved deadline(String text) {
        return new Move(this::isNear).of(text);
    }

    boolean isOfPlan(int year) {
        return from.from() <= year && year <= from.to();
    }

    private boolean isNear(int year) {
        return from.from() - 1 <= year && year <= from.to() + 1;
    }

    /// One text on its way.
    private final class Move {

        private final IntPredicate moving;
        private final List<Integer> kept = new ArrayList<>();
        private boolean leapDayLost;

        Move(IntPredicate moving) {
            this.moving = moving;
        }

        Moved of(String text) {
            String moved = TimeWords.rewrite(text, this::moved);
            return new Moved(moved, kept, leapDayLost);
        }

        private String moved(Word word) {
            return switch (word) {
                case Word.Document(var text) -> text;
                case Word.Day day -> moved(day);
                case Word.Years years -> moved(years);
                case Word.Year(var text, var year) -> moving.test(year) ? String.valueOf(year + by) : kept(year, text);
            };
        }

        private String moved(Word.Day day) {
            if (day.year().isEmpty()) {
                boolean known = from.onlyYear().isPresent();
                return known && isLost(day, to().from()) ? lost(day, to().from()) : day.text();
            }
            int year = day.year().getAsInt();
            if (!moving.test(year)) {
                return kept(year, day.text());
            }
            return isLost(day, year + by) ? lost(day, year + by) : day.inYear(year + by);
        }

        /// "2025-2026" moves as one; "2026-2030" in a plan of 2026 is somebody else's span and stays.
        private String moved(Word.Years years) {
            return isNear(years.first()) && isNear(years.last())
                    ? years.from(years.first() + by, years.last() + by)
                    : kept(years.last(), years.text());
        }

        private boolean isLost(Word.Day day, int year) {
            return day.day() == 29 && day.month() == 2 && !Year.isLeap(year);
        }

        private String lost(Word.Day day, int year) {
            leapDayLost = true;
            return day.saying(LocalDate.of(year, 2, 28));
        }

        private String kept(int year, String text) {
            kept.add(year);
            return text;
        }
    }
}
