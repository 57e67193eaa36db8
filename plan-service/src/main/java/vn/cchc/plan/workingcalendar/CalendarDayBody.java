package vn.cchc.plan.workingcalendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.plan.constraint.Visible;

/// One official day as an administrator enters it.
///
/// @param basisDocument number of the notice that fixes the day; a confirmed day has one
record CalendarDayBody(
        @NotNull LocalDate date,
        @NotNull CalendarDay.Kind kind,
        @NotBlank @Visible @Size(max = 300) String name,
        @NotNull CalendarDay.Status status,
        @Nullable @Size(max = 200) String basisDocument) {

    CalendarDay toDay() {
        return new CalendarDay(date, kind, composed(name), status, given(basisDocument));
    }

    /// A basis of blanks is none.
    private static @Nullable String given(@Nullable String text) {
        return text == null || !Visible.Validator.shows(text) ? null : composed(text);
    }

    /// Letters with their marks as one character, so that what looks alike is alike.
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
