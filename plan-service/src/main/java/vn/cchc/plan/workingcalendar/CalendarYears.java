package vn.cchc.plan.workingcalendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.WorkingCalendar;

/// The years entered so far.
@ApplicationScoped
public class CalendarYears {

    private final YearRows years;
    private final DayRows days;

    CalendarYears(YearRows years, DayRows days) {
        this.years = years;
        this.days = days;
    }

    /// All official days known, as one calendar.
    public WorkingCalendar workingCalendar() {
        return new WorkingCalendar(days.streamAll().map(CalendarDayRow::toDay).toList());
    }

    Optional<CalendarYear> find(int year) {
        return years.findByIdOptional(year).map(row -> new CalendarYear(year, daysOf(year), row.version));
    }

    List<CalendarYear> list() {
        return years.list("order by year").stream()
                .map(row -> new CalendarYear(row.year, daysOf(row.year), row.version))
                .toList();
    }

    /// Nobody else enters a year until the end of the transaction.
    void lock() {
        years.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(7161)")
                .getSingleResult();
    }

    void save(CalendarYear year, String by, Instant at) {
        CalendarYearRow row = years.findByIdOptional(year.year()).orElseGet(CalendarYearRow::new);
        row.year = year.year();
        row.version = year.version();
        row.changedBy = by;
        row.changedAt = at;
        years.persistAndFlush(row);
        days.delete("year", year.year());
        days.getEntityManager().clear();
        days.persist(year.days().stream().map(CalendarDayRow::from));
        days.flush();
    }

    private List<CalendarDay> daysOf(int year) {
        return days.list("year = ?1 order by date", year).stream()
                .map(CalendarDayRow::toDay)
                .toList();
    }

    @ApplicationScoped
    static class YearRows implements PanacheRepositoryBase<CalendarYearRow, Integer> {}

    @ApplicationScoped
    static class DayRows implements PanacheRepositoryBase<CalendarDayRow, LocalDate> {}
}
