package vn.cchc.plan.agency.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;

/// The day of `?on=`: who existed then. Today when it is absent.
@ApplicationScoped
public class AskedDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Clock clock;

    AskedDay(Clock clock) {
        this.clock = clock;
    }

    /// @throws vn.cchc.kit.problem.ProblemException 400 when it is no day people write on documents
    public LocalDate of(@Nullable String on) {
        QueryValue value = new QueryValue("on", on);
        LocalDate day = value.asDate();
        if (day == null) {
            return LocalDate.now(clock);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw value.wrong(FIRST_YEAR + "-01-01 – " + LAST_YEAR + "-12-31");
        }
        return day;
    }
}
