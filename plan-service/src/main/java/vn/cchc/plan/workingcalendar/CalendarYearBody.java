package vn.cchc.plan.workingcalendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.CalendarDay;

/// The official days of a year.
///
/// @param year may repeat the year of the path
@Schema(name = "CalendarYearBody")
record CalendarYearBody(
        @Nullable Integer year,

        @NotNull @Size(max = 366) @Schema(type = SchemaType.ARRAY, implementation = CalendarDay.class)
        List<@NotNull @Valid CalendarDayBody> days) {

    List<CalendarDay> toDays() {
        return days.stream().map(CalendarDayBody::toDay).toList();
    }
}
