package vn.cchc.plan.workingcalendar;

import java.time.LocalDate;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;

/// A policy and the calendar it is applied to.
public record DueReckoning(DuePolicy policy, WorkingCalendar calendar) {

    public DueDates dates() {
        return new DueDates(policy, calendar);
    }

    /// The last day in time on which anybody works: advice, whatever the policy does with days off.
    public LocalDate lastWorkingDay(LocalDate dueOn) {
        return calendar.workingDayOnOrBefore(dueOn);
    }

    DueReckoning on(WorkingCalendar other) {
        return new DueReckoning(policy, other);
    }
}
