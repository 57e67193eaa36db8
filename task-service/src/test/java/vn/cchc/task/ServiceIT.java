package vn.cchc.task;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import vn.cchc.testkit.TestClock;

/// What the integration tests have in common: agencies, and a day that does not move by itself.
public abstract class ServiceIT {

    protected static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @BeforeAll
    static void tellAgencies() {
        TaskApi.agencies();
    }

    @BeforeEach
    void setDay() {
        TestClock.instance().setTo(TODAY);
    }

    @AfterAll
    static void releaseClock() {
        TestClock.instance().real();
    }
}
