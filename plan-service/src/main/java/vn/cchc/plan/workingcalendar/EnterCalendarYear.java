package vn.cchc.plan.workingcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;

/// Enters the official days of a year, or replaces them. Entering the same days again changes nothing.
@ApplicationScoped
class EnterCalendarYear {

    /// @param seen version the caller has read, absent when they know of none
    record Command(CalendarYear entered, @Nullable Long seen, Caller caller) {}

    record Outcome(CalendarYear year, boolean created) {}

    private final CalendarYears years;
    private final WriteCalendarYear write;

    EnterCalendarYear(CalendarYears years, WriteCalendarYear write) {
        this.years = years;
        this.write = write;
    }

    @Transactional
    Outcome handle(Command command) {
        if (!command.caller().seesEverything()) {
            throw new CalendarRefused(new CalendarRefusal.National());
        }
        years.lock();
        Optional<CalendarYear> stored = years.find(command.entered().year());
        if (stored.isEmpty()) {
            return new Outcome(save(command.entered().withVersion(1), command.caller()), true);
        }
        long version = stored.get().version();
        if (stored.get().equals(command.entered().withVersion(version))) {
            return new Outcome(stored.get(), false);
        }
        CalendarYear replaced = stored.get().replaced(command.entered(), command.seen());
        return new Outcome(save(replaced, command.caller()), false);
    }

    private CalendarYear save(CalendarYear year, Caller by) {
        write.write(year, by.name());
        return year;
    }
}
