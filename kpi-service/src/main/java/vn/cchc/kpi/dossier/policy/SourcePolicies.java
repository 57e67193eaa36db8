package vn.cchc.kpi.dossier.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import vn.cchc.kpi.dossier.domain.BreachPolicy;
import vn.cchc.kpi.dossier.domain.Reaction;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The policies of all sources.
@ApplicationScoped
public class SourcePolicies {

    private static final String ADD = """
            insert into dossier_source (source, on_imbalance, on_carry_over_break, version, changed_by, changed_at)
            values (?, ?, ?, 1, ?, ?) on conflict do nothing""";

    private static final String CHANGE = """
            update dossier_source
            set on_imbalance = ?, on_carry_over_break = ?, version = version + 1, changed_by = ?, changed_at = ?
            where source = ? and version = ?""";

    private final Database database;
    private final Clock clock;

    SourcePolicies(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What applies to a source, decided or by default.
    public BreachPolicy of(String source) {
        return stored(source).map(SourcePolicy::policy).orElse(BreachPolicy.DEFAULT);
    }

    Optional<SourcePolicy> stored(String source) {
        return database.first(
                "select * from dossier_source where source = ?", select -> select.set(source), SourcePolicies::policy);
    }

    /// False when somebody was faster.
    boolean add(SourcePolicy decided, String by) {
        return database.update(
                        ADD,
                        insert -> insert.set(decided.source())
                                .set(decided.policy().onImbalance().name())
                                .set(decided.policy().onCarryOverBreak().name())
                                .set(by)
                                .set(clock.instant()))
                == 1;
    }

    /// False when the stored version is not that of `decided`.
    boolean change(SourcePolicy decided, String by) {
        return database.update(
                        CHANGE,
                        update -> update.set(decided.policy().onImbalance().name())
                                .set(decided.policy().onCarryOverBreak().name())
                                .set(by)
                                .set(clock.instant())
                                .set(decided.source())
                                .set(decided.version()))
                == 1;
    }

    private static SourcePolicy policy(Row row) throws SQLException {
        return new SourcePolicy(
                row.text("source"),
                new BreachPolicy(
                        Reaction.valueOf(row.text("on_imbalance")), Reaction.valueOf(row.text("on_carry_over_break"))),
                row.number("version"));
    }
}
