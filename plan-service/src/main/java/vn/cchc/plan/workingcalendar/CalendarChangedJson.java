package vn.cchc.plan.workingcalendar;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.kit.outbox.OutboundEvent;

/// Payload of `vn.cchc.calendar.changed.v1`: the whole year.
record CalendarChangedJson(int year, List<CalendarDay> days, long version, LocalDate occurredOn) {

    static final String TYPE = "vn.cchc.calendar.changed.v1";

    static CalendarChangedJson of(CalendarYear year, LocalDate occurredOn) {
        return new CalendarChangedJson(year.year(), year.days(), year.version(), occurredOn);
    }

    OutboundEvent toEvent() {
        return new OutboundEvent("calendar", String.valueOf(year), TYPE, this);
    }
}
