package vn.cchc.plan.workingcalendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.kit.json.EventJson;

/// The years the service comes with, in the files `calendar/‹year›.json`: what the yearly notices say, and what
/// follows from the Labour Code where no notice has appeared yet, as PROVISIONAL.
final class OfficialYears {

    private static final List<Integer> YEARS = List.of(2025, 2026, 2027);

    private OfficialYears() {}

    static List<CalendarYear> all() {
        return YEARS.stream().map(OfficialYears::read).toList();
    }

    private static CalendarYear read(int year) {
        String file = "/calendar/" + year + ".json";
        try (InputStream in = OfficialYears.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The calendar file " + file + " is missing");
            }
            Written written = EventJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Written.class);
            return CalendarYear.entered(written.year(), written.days());
        } catch (IOException broken) {
            throw new UncheckedIOException("The calendar file " + file + " cannot be read", broken);
        }
    }

    private record Written(int year, List<CalendarDay> days) {}
}
