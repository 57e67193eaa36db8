package vn.cchc.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.kit.calendar.CalendarCopies;

/// The rules in force: configured policy, calendar as known now. The calendar is read only where the policy needs it.
///
/// Where it does, a calendar that changes and due dates that are being computed wait for each other: otherwise days
/// computed by the old calendar and not yet written would be passed over when the new one moves what is there.
@ApplicationScoped
public class DueDateRules {

    /// Name of the lock between a change of the calendar and whoever computes due dates.
    private static final long CALENDAR = 0x7461736b2d63616cL;

    private final DataSource dataSource;
    private final CalendarCopies calendars;
    private final DuePolicy policy;

    DueDateRules(DataSource dataSource, CalendarCopies calendars, DueConfig config) {
        this.dataSource = dataSource;
        this.calendars = calendars;
        this.policy = new DuePolicy(config.beforeDateInclusive(), config.nonWorkingDayShift());
    }

    /// As [#hold], with the rules.
    public DueDates current() {
        hold();
        return new DueDates(policy, followCalendar() ? calendars.load() : WorkingCalendar.PLAIN_WEEK);
    }

    /// The calendar does not change until the caller's transaction ends. Call it before assignments are locked, as
    /// whoever changes the calendar locks them last.
    public void hold() {
        lock("select pg_advisory_xact_lock_shared(?)");
    }

    /// The calendar is about to change: waits for whoever computes due dates, and lets nobody else begin before the
    /// caller's transaction ends.
    void change() {
        lock("select pg_advisory_xact_lock(?)");
    }

    private void lock(String sql) {
        if (!followCalendar()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setLong(1, CALENDAR);
            lock.execute();
        } catch (SQLException failure) {
            throw new CalendarLockException(failure);
        }
    }

    /// Whether days off move due dates at all.
    boolean followCalendar() {
        return policy.nonWorkingDayShift() != DuePolicy.Shift.NONE;
    }
}
