package vn.cchc.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.kit.calendar.CalendarCopies;

/// The rules in force: configured policy, calendar as known now. The calendar is read only where the policy needs it.
@ApplicationScoped
public class DueDateRules {

    private final CalendarCopies calendars;
    private final DuePolicy policy;

    DueDateRules(CalendarCopies calendars, DueConfig config) {
        this.calendars = calendars;
        this.policy = new DuePolicy(config.beforeDateInclusive(), config.nonWorkingDayShift());
    }

    public DueDates current() {
        return new DueDates(policy, followCalendar() ? calendars.load() : WorkingCalendar.PLAIN_WEEK);
    }

    /// Whether days off move due dates at all.
    boolean followCalendar() {
        return policy.nonWorkingDayShift() != DuePolicy.Shift.NONE;
    }
}
