package vn.cchc.plan.workingcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.calendar.deadline.DuePolicy;

/// The rules by which a deadline becomes days: configured policy, calendar as entered now.
@ApplicationScoped
public class DueRules {

    private final CalendarYears years;
    private final DuePolicy policy;

    DueRules(CalendarYears years, DueConfig config) {
        this.years = years;
        this.policy = new DuePolicy(config.beforeDateInclusive(), config.nonWorkingDayShift());
    }

    public DueReckoning current() {
        return new DueReckoning(policy, years.workingCalendar());
    }
}
