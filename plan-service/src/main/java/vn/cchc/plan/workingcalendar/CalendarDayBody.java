package vn.cchc.plan.workingcalendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.plan.constraint.Visible;

/// One official day as an administrator enters it.
record CalendarDayBody(
        @NotNull LocalDate date,
        @NotNull CalendarDay.Kind kind,
        @NotBlank @Visible String name,
        @NotNull CalendarDay.Status status,
        @Nullable String basisDocument) {

    CalendarDay toDay() {
        return new CalendarDay(date, kind, name, status, basisDocument);
    }
}
