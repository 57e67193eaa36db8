package vn.cchc.calendar.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.cchc.calendar.deadline.Clause.Conditional.Match;
import vn.cchc.calendar.deadline.Clause.Conditional.Timing;
import vn.cchc.calendar.deadline.Clause.Relative.Unit;

/// At least one clause of every kind.
final class ClauseExamples {

    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private ClauseExamples() {}

    static List<Clause> all() {
        return List.of(
                new Clause.BeforeDate(LocalDate.of(2026, 5, 30)),
                new Clause.ByDate(LocalDate.of(2026, 6, 30)),
                new Clause.OnDate(LocalDate.of(2026, 7, 1)),
                new Clause.InMonth(YearMonth.of(2026, 3)),
                new Clause.InQuarter(2026, 1),
                new Clause.InHalfYear(2026, 2),
                new Clause.InYear(2026),
                new Clause.Range(NEW_YEAR, LocalDate.of(2027, 2, 28)),
                new Clause.Continuous(NEW_YEAR, YEAR_END, null),
                new Clause.Continuous(NEW_YEAR, YEAR_END, new Guidance("hướng dẫn", "Thành phố")),
                Clause.Recurring.every(Frequency.YEARLY, NEW_YEAR, YEAR_END),
                new Clause.Recurring(Frequency.IN_MONTHS, List.of(6, 11), 2, NEW_YEAR, YEAR_END, "giao ban", null),
                new Clause.Recurring(Frequency.MONTHLY, List.of(), 1, NEW_YEAR, YEAR_END, null, new RoundDay(20, true)),
                conditional(
                        Match.ALL,
                        new Trigger.ExternalDocument("Kế hoạch", "Thành phố"),
                        new Trigger.Directive("UBND TP"),
                        new Trigger.IndexPublished("các Chỉ số"),
                        new Trigger.RoadmapInDocument("Kế hoạch 281/KH-UBND", null),
                        new Trigger.Request("yêu cầu", null)),
                new Clause.Relative("ngày ký", -5, Unit.WORKING_DAY),
                new Clause.Unparsed("khi nào tiện", "khi nào tiện"));
    }

    static Clause.Conditional conditional(Match match, Trigger... triggers) {
        return new Clause.Conditional(match, Timing.ON_TRIGGER, List.of(triggers), YEAR_END);
    }

    static Deadline deadline(Clause... clauses) {
        return new Deadline("", List.of(clauses), Deadline.ParsedBy.HUMAN);
    }
}
