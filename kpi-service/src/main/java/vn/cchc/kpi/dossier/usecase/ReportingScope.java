package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.dossier.domain.ImportDay;
import vn.cchc.kpi.dossier.domain.RowRules;
import vn.cchc.kpi.sql.Database;

/// For which agencies a caller may report, by either form of their codes, and as of which days.
@ApplicationScoped
public class ReportingScope {

    private static final String WITHIN = "select code from agency_copy where code in (select agency_subtree(?))";

    private final Database database;
    private final Clock clock;
    private final Duration skew;

    /// @param skew how far the clock of a sender may be ahead
    ReportingScope(Database database, Clock clock, @ConfigProperty(name = "cchc.kpi.clock-skew") Duration skew) {
        this.database = database;
        this.clock = clock;
        this.skew = skew;
    }

    public RowRules rules(Caller caller) {
        Set<String> known =
                new HashSet<>(database.list("select code from agency_copy", _ -> {}, row -> row.text("code")));
        Set<String> within = AgencyCopies.scope(caller)
                .<Set<String>>map(
                        own -> new HashSet<>(database.list(WITHIN, select -> select.set(own), row -> row.text("code"))))
                .orElse(known);
        return new RowRules(known, within, ReportingScope::inTodaysForm, ImportDay.at(ZonedDateTime.now(clock), skew));
    }

    private static String inTodaysForm(String code) {
        return AgencyCode.read(code).map(AgencyCode::value).orElse(code);
    }
}
