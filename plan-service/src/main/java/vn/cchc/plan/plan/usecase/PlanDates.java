package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.plan.workingcalendar.CalendarYears;

/// How days follow from deadlines under the calendar as it stands.
@ApplicationScoped
class PlanDates {

    private final CalendarYears calendarYears;

    PlanDates(CalendarYears calendarYears) {
        this.calendarYears = calendarYears;
    }

    DueDates current() {
        return new DueDates(DuePolicy.STRICT, calendarYears.workingCalendar());
    }
}
