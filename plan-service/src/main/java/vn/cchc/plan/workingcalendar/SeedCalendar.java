package vn.cchc.plan.workingcalendar;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;

/// Enters the years the service comes with when it starts, each only while nobody has entered it: what an
/// administrator has said stays. Of several services starting at once one enters them, the others find them there.
@ApplicationScoped
class SeedCalendar {

    /// Who has entered them, in the trace of the year.
    static final String BY = "plan-service";

    private final CalendarYears years;
    private final WriteCalendarYear write;

    SeedCalendar(CalendarYears years, WriteCalendarYear write) {
        this.years = years;
        this.write = write;
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        List<Integer> entered = enter(OfficialYears.all());
        if (!entered.isEmpty()) {
            Log.infof("Entered the official days of %s", entered);
        }
    }

    /// The years of these that nobody had entered.
    @Transactional
    List<Integer> enter(List<CalendarYear> known) {
        years.lock();
        List<CalendarYear> missing =
                known.stream().filter(year -> years.find(year.year()).isEmpty()).toList();
        missing.forEach(year -> write.write(year.withVersion(1), BY));
        return missing.stream().map(CalendarYear::year).toList();
    }
}
