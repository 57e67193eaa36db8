package vn.cchc.kpi.day;

import java.time.LocalDate;
import vn.cchc.calendar.Window;

/// The days figures can be about. Anything else is a slip of the keyboard, and beyond year 9999 nobody else could
/// read it either.
public final class PlausibleDays {

    public static final Window ALL = new Window(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 12, 31));

    private PlausibleDays() {}

    public static boolean include(LocalDate day) {
        return ALL.contains(day);
    }
}
