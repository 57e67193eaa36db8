package vn.cchc.kpi.assessment.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;

class TaskCountsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
    private static final ReportingYear YEAR = new ReportingYear(2026);

    private static TaskMonth month(LocalDate from, long total) {
        return new TaskMonth(from, total, 0, 0, 0, AS_OF);
    }

    private static Optional<Long> total(Window planSpan, ReportingYear year, PeriodCode code, TaskMonth... months) {
        return new TaskCounts(List.of(months), planSpan)
                .in(year.period(code), Figures.NONE)
                .of("T.plan.total")
                .map(Figure::value);
    }

    @Test
    void assignmentsCountInThePeriodOfTheirMonth() {
        TaskMonth march = month(LocalDate.of(2026, 2, 15), 2);
        TaskMonth july = month(LocalDate.of(2026, 6, 15), 3);
        assertThat(total(YEAR.window(), YEAR, PeriodCode.Q1, march, july)).contains(2L);
        assertThat(total(YEAR.window(), YEAR, PeriodCode.Q3, march, july)).contains(3L);
        assertThat(total(YEAR.window(), YEAR, PeriodCode.YEAR, march, july)).contains(5L);
    }

    @Test
    void datesOutsideThePlansYearsAndNoDateAtAllCountAtItsEdges() {
        TaskMonth yearEnd = month(LocalDate.of(2026, 12, 15), 1);
        TaskMonth undated = month(LocalDate.of(9998, 12, 15), 1);
        TaskMonth longAgo = month(LocalDate.of(2025, 10, 15), 1);
        assertThat(total(YEAR.window(), YEAR, PeriodCode.YEAR, yearEnd, undated, longAgo))
                .contains(3L);
        assertThat(total(YEAR.window(), YEAR, PeriodCode.Q1, yearEnd, undated, longAgo))
                .contains(1L);
    }

    @Test
    void inAProgrammeOfSeveralYearsUndatedAssignmentsBelongToTheLast() {
        Window span = new Window(
                YEAR.window().from(), new ReportingYear(2030).window().to());
        TaskMonth undated = month(LocalDate.of(9998, 12, 15), 1);
        assertThat(total(span, YEAR, PeriodCode.YEAR, undated)).contains(0L);
        assertThat(total(span, new ReportingYear(2030), PeriodCode.YEAR, undated))
                .contains(1L);
    }

    @Test
    void aPlanWithoutKnownAssignmentsHasNoFigure() {
        assertThat(total(YEAR.window(), YEAR, PeriodCode.YEAR)).isEmpty();
    }
}
