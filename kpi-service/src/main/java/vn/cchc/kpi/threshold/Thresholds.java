package vn.cchc.kpi.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The numbers kept. `scope` is the agency whose subtree the caller sees, absent for those who see all.
@ApplicationScoped
class Thresholds {

    private static final String TARGET = """
            select t.plan_id, t.code, p.agency_code, p.status, t.indicator, t.operator, t.value
            from target_copy t join plan_copy p on p.plan_id = t.plan_id
            where t.plan_id = ? and t.code = ?
            and (?::text is null or p.agency_code in (select agency_subtree(?)))""";

    private static final String HISTORY =
            "select * from target_threshold where plan_id = ? and target_code = ? order by version";

    private static final String ADD = """
            insert into target_threshold (plan_id, target_code, version, current, withdrawn, indicator, operator, value, stretch_value,
                baseline_year, document_number, document_date, issuer, reason, set_by, set_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;

    Thresholds(Database database) {
        this.database = database;
    }

    Optional<NumberedTarget> target(UUID planId, String code, @Nullable String scope) {
        return database.first(
                TARGET,
                select -> select.set(planId).set(code).setText(scope).setText(scope),
                row -> new NumberedTarget(
                        row.id("plan_id"),
                        row.text("code"),
                        row.text("agency_code"),
                        row.text("status"),
                        row.text("indicator"),
                        Operator.valueOf(row.text("operator")),
                        row.decimalOrNull("value")));
    }

    /// Oldest first.
    List<Threshold> history(UUID planId, String code) {
        return database.list(HISTORY, select -> select.set(planId).set(code), Thresholds::threshold);
    }

    void add(UUID planId, String code, Threshold next) {
        database.update(
                "update target_threshold set current = false where plan_id = ? and target_code = ? and current",
                update -> update.set(planId).set(code));
        SetNumber number = next.number();
        database.update(ADD, insert -> {
            insert.set(planId).set(code).set(next.version()).set(true).set(number == null);
            insert.set(next.indicator()).set(next.operator().name());
            insert.setNumber(number == null ? null : number.value())
                    .setNumber(number == null ? null : number.stretchValue())
                    .setInteger(number == null ? null : number.baselineYear())
                    .setText(number == null ? null : number.documentNumber())
                    .setDate(number == null ? null : number.documentDate())
                    .setText(number == null ? null : number.issuer());
            insert.set(next.reason()).set(next.setBy()).set(next.setAt());
        });
    }

    private static Threshold threshold(Row row) throws SQLException {
        String reason = row.text("reason");
        SetNumber number = row.flag("withdrawn")
                ? null
                : new SetNumber(
                        Objects.requireNonNull(row.decimalOrNull("value")),
                        row.decimalOrNull("stretch_value"),
                        row.wholeOrNull("baseline_year"),
                        row.text("document_number"),
                        row.date("document_date"),
                        row.text("issuer"),
                        reason);
        return new Threshold(
                row.number("version"),
                row.text("indicator"),
                Operator.valueOf(row.text("operator")),
                number,
                reason,
                row.text("set_by"),
                row.instant("set_at"));
    }
}
