package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.dossier.domain.RowRules;
import vn.cchc.kpi.sql.Database;

/// For which agencies a caller may report.
@ApplicationScoped
class ReportingScope {

    private static final String WITHIN = "select code from agency_copy where code in (select agency_subtree(?))";

    private final Database database;

    ReportingScope(Database database) {
        this.database = database;
    }

    RowRules rules(Caller caller, LocalDate today) {
        Set<String> known =
                new HashSet<>(database.list("select code from agency_copy", _ -> {}, row -> row.text("code")));
        Set<String> within = AgencyCopies.scope(caller)
                .<Set<String>>map(
                        own -> new HashSet<>(database.list(WITHIN, select -> select.set(own), row -> row.text("code"))))
                .orElse(known);
        return new RowRules(known, within, today);
    }
}
