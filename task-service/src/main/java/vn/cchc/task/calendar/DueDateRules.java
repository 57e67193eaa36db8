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
        WorkingCalendar calendar =
                policy.nonWorkingDayShift() == DuePolicy.Shift.NONE ? WorkingCalendar.PLAIN_WEEK : calendars.load();
        return new DueDates(policy, calendar);
    }
}
