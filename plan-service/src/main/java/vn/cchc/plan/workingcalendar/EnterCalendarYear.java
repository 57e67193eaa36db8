package vn.cchc.plan.workingcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.outbox.Outbox;

/// Enters the official days of a year, or replaces them. Entering the same days again changes nothing.
@ApplicationScoped
class EnterCalendarYear {

    /// @param seen version the caller has read, absent when they know of none
    record Command(CalendarYear entered, @Nullable Long seen, String changedBy) {}

    record Outcome(CalendarYear year, boolean created) {}

    private final CalendarYears years;
    private final Outbox outbox;
    private final Clock clock;

    EnterCalendarYear(CalendarYears years, Outbox outbox, Clock clock) {
        this.years = years;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Outcome handle(Command command) {
        years.lock();
        Optional<CalendarYear> stored = years.find(command.entered().year());
        if (stored.isEmpty()) {
            return new Outcome(save(command.entered().withVersion(1), command.changedBy()), true);
        }
        long version = stored.get().version();
        if (stored.get().equals(command.entered().withVersion(version))) {
            return new Outcome(stored.get(), false);
        }
        CalendarYear replaced = stored.get().replaced(command.entered(), command.seen());
        return new Outcome(save(replaced, command.changedBy()), false);
    }

    private CalendarYear save(CalendarYear year, String changedBy) {
        years.save(year, changedBy, clock.instant());
        outbox.append(CalendarChangedJson.of(year, LocalDate.now(clock)).toEvent());
        return year;
    }
}
