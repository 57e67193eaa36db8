package vn.cchc.plan.workingcalendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.calendar.CalendarDay;

@Schema(name = "CalendarYear")
record CalendarYearView(int year, List<CalendarDay> days, long version) {

    static CalendarYearView of(CalendarYear year) {
        return new CalendarYearView(year.year(), year.days(), year.version());
    }
}
