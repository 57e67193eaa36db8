package vn.cchc.calendar.deadline;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One obligation in time. A deadline has one or more; each stands on its own.
///
/// Records hold what was said ("before 30 May"), never what follows from it: see [DueDates].
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Clause.BeforeDate.class, name = "BEFORE_DATE"),
    @JsonSubTypes.Type(value = Clause.ByDate.class, name = "BY_DATE"),
    @JsonSubTypes.Type(value = Clause.OnDate.class, name = "ON_DATE"),
    @JsonSubTypes.Type(value = Clause.InMonth.class, name = "MONTH"),
    @JsonSubTypes.Type(value = Clause.InQuarter.class, name = "QUARTER"),
    @JsonSubTypes.Type(value = Clause.InHalfYear.class, name = "HALF_YEAR"),
    @JsonSubTypes.Type(value = Clause.InYear.class, name = "YEAR"),
    @JsonSubTypes.Type(value = Clause.Range.class, name = "RANGE"),
    @JsonSubTypes.Type(value = Clause.Continuous.class, name = "CONTINUOUS"),
    @JsonSubTypes.Type(value = Clause.Recurring.class, name = "RECURRING"),
    @JsonSubTypes.Type(value = Clause.Conditional.class, name = "CONDITIONAL"),
    @JsonSubTypes.Type(value = Clause.Relative.class, name = "RELATIVE"),
    @JsonSubTypes.Type(value = Clause.Unparsed.class, name = "UNPARSED")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Clause {

    /// The kind of this clause; the same name as in JSON.
    default ClauseKind kind() {
        return switch (this) {
            case BeforeDate _ -> ClauseKind.BEFORE_DATE;
            case ByDate _ -> ClauseKind.BY_DATE;
            case OnDate _ -> ClauseKind.ON_DATE;
            case InMonth _ -> ClauseKind.MONTH;
            case InQuarter _ -> ClauseKind.QUARTER;
            case InHalfYear _ -> ClauseKind.HALF_YEAR;
            case InYear _ -> ClauseKind.YEAR;
            case Range _ -> ClauseKind.RANGE;
            case Continuous _ -> ClauseKind.CONTINUOUS;
            case Recurring _ -> ClauseKind.RECURRING;
            case Conditional _ -> ClauseKind.CONDITIONAL;
            case Relative _ -> ClauseKind.RELATIVE;
            case Unparsed _ -> ClauseKind.UNPARSED;
        };
    }

    /// "Trước ngày": the day itself is already late, unless the agency's policy counts it in.
    record BeforeDate(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) implements Clause {
        public BeforeDate {
            Bounds.civil("date", date);
        }
    }

    /// "Chậm nhất ngày": the day itself is still in time.
    record ByDate(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) implements Clause {
        public ByDate {
            Bounds.civil("date", date);
        }
    }

    /// On that very day.
    record OnDate(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) implements Clause {
        public OnDate {
            Bounds.civil("date", date);
        }
    }

    /// Any day of a month.
    record InMonth(
            @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month) implements Clause {
        public InMonth {
            Bounds.year(Bounds.present("month", month).getYear());
        }
    }

    /// Any day of a quarter, 1 to 4.
    record InQuarter(int year, int quarter) implements Clause {
        public InQuarter {
            Bounds.year(year);
            Bounds.within("quarter", quarter, 1, 4);
        }
    }

    /// Any day of the first (1) or second (2) half of a year.
    record InHalfYear(int year, int half) implements Clause {
        public InHalfYear {
            Bounds.year(year);
            Bounds.within("half", half, 1, 2);
        }
    }

    /// Any day of a year.
    record InYear(int year) implements Clause {
        public InYear {
            Bounds.year(year);
        }
    }

    /// From one day to another, to be finished by the last.
    record Range(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to)
            implements Clause {
        public Range {
            Bounds.span(from, to);
        }
    }

    /// Ongoing work without a due date; it closes on `to`.
    record Continuous(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to,
            @Nullable Guidance guidedBy)
            implements Clause {
        public Continuous {
            Bounds.span(from, to);
        }
    }

    /// Work that comes back, each time with its own due date.
    ///
    /// @param months the months of [Frequency#IN_MONTHS] in order, empty for every other frequency
    /// @param times how often within one occurrence; zero, as when absent in JSON, is read as once
    /// @param embeddedIn the meeting or report the work is part of
    /// @param roundDay the day of the last month of each round, absent when the round as a whole may be used
    record Recurring(
            Frequency frequency,
            List<Integer> months,
            int times,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to,
            @Nullable String embeddedIn,
            @Nullable RoundDay roundDay)
            implements Clause {
        public Recurring {
            months = Bounds.months(frequency, months);
            times = Math.max(times, 1);
            Bounds.span(from, to);
        }

        /// Once in every occurrence, on its own, at a frequency that lists no months.
        public static Recurring every(Frequency frequency, LocalDate from, LocalDate to) {
            return new Recurring(frequency, List.of(), 1, from, to, null, null);
        }

        /// The same rhythm over other days.
        public Recurring over(LocalDate newFrom, LocalDate newTo) {
            return new Recurring(frequency, months, times, newFrom, newTo, embeddedIn, roundDay);
        }
    }

    /// Work that waits for outside facts. It has no due date until triggered, and has not arisen if nothing
    /// happens by `backstop`.
    record Conditional(
            Match match,
            Timing timing,
            List<Trigger> triggers,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate backstop)
            implements Clause {

        /// Whether one trigger is enough. With a single trigger both mean the same and [#ANY] is kept.
        public enum Match {
            ANY,
            ALL
        }

        /// What the trigger decides.
        public enum Timing {
            /// The document itself says by when.
            PER_DOCUMENT,
            ON_TRIGGER,
            AFTER_TRIGGER,
            IMMEDIATELY
        }

        public Conditional {
            triggers = Bounds.full("triggers", triggers);
            Bounds.within("number of triggers", triggers.size(), 1, Bounds.MAX_TRIGGERS);
            match = triggers.size() == 1 ? Match.ANY : Bounds.present("match", match);
            Bounds.present("timing", timing);
            Bounds.civil("backstop", backstop);
        }
    }

    /// So many days after (negative: before) a day that is only known later.
    record Relative(String anchor, int offset, Unit unit) implements Clause {

        /// What is counted.
        public enum Unit {
            DAY,
            WORKING_DAY
        }

        public Relative {
            Bounds.present("anchor", anchor);
            Bounds.present("unit", unit);
            Bounds.within("offset", offset, -Bounds.MAX_OFFSET, Bounds.MAX_OFFSET);
        }
    }

    /// A piece of text no rule reads; a person must type it.
    ///
    /// @param text the whole piece, as printed
    /// @param stoppedAt its end, from the first word that fits no rule; empty when more was expected
    record Unparsed(String text, String stoppedAt) implements Clause {
        public Unparsed {
            Bounds.present("text", text);
            Bounds.present("stoppedAt", stoppedAt);
        }
    }
}
