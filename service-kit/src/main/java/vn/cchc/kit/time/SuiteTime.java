package vn.cchc.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/// Provides the [Clock] every service injects. `LocalDate.now(clock)` is a Vietnamese calendar day.
public final class SuiteTime {

    /// UTC+07:00 without daylight saving; calendar facts (deadlines, windows) are days of this zone.
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private SuiteTime() {}

    @Produces
    @DefaultBean
    @ApplicationScoped
    static Clock clock() {
        return Clock.system(ZONE);
    }
}
