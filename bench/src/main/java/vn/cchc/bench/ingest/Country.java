package vn.cchc.bench.ingest;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import vn.cchc.bench.stage.Plans;
import vn.cchc.bench.stage.Stage;
import vn.cchc.bench.stage.Waiting;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WindowRule;

/// So many agencies that each with its procedures reports a month in a million rows. Registered once, however many
/// benches need them; each round takes the next month, which nobody has reported yet.
public final class Country {
    static final int AGENCIES = 2_000;
    static final int PROCEDURES = 500;
    static final int ROWS = AGENCIES * PROCEDURES;

    private static final String TOP = "Z01";
    private static final int FIRST_BRANCH = 20;
    private static final int MONTHS = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private boolean registered;
    private int months;

    /// Through the public API, and known to kpi-service when it returns.
    void register(Stage stage) throws Exception {
        if (registered) {
            return;
        }
        stage.say("  registering %,d agencies".formatted(AGENCIES));
        for (int agency = 0; agency < AGENCIES; agency++) {
            stage.plans().register(code(agency), "Đơn vị báo cáo " + agency, "COMMUNE", TOP);
        }
        try (Connection kpi = stage.database("kpi")) {
            Waiting.until("kpi-service knows every agency", PATIENCE, () -> known(kpi) >= AGENCIES);
        }
        registered = true;
    }

    private static long known(Connection kpi) throws SQLException {
        try (Statement statement = kpi.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from agency_copy")) {
            row.next();
            return row.getLong(1);
        }
    }

    static String code(int agency) {
        return "%s.%02d.%02d".formatted(TOP, FIRST_BRANCH + agency / 100, agency % 100);
    }

    /// The month after the one that was given before. The last one is over.
    Window month() {
        WindowRule rule = WindowRule.DAY_14;
        YearMonth month = rule.monthOf(Plans.today()).minusMonths(MONTHS - months);
        months++;
        if (months > MONTHS) {
            throw new IllegalStateException("More rounds than months");
        }
        return rule.window(month, month);
    }
}
