package vn.cchc.plan.plan.store;

import static vn.cchc.plan.plan.store.Statements.integer;
import static vn.cchc.plan.plan.store.Statements.setInt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetPeriod;
import vn.cchc.plan.plan.domain.document.TargetStrength;
import vn.cchc.plan.plan.domain.document.Threshold;

/// Table `plan_target`.
@ApplicationScoped
class TargetTable {

    private static final String INSERT = """
            insert into plan_target (plan_id, position, code, text, area, indicator, operator, value, stretch_value,
                                     unit, strength, period, scope, baseline_year, same_as)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = """
            select plan_id, code, text, area, indicator, operator, value, stretch_value, unit, strength, period, scope,
                   baseline_year, same_as
            from plan_target where plan_id = any (?::uuid[]) order by plan_id, position""";

    private record Found(UUID planId, PlanTarget target) {}

    private final Statements statements;

    TargetTable(Statements statements) {
        this.statements = statements;
    }

    void insert(UUID planId, List<PlanTarget> targets) {
        List<Integer> positions = IntStream.range(0, targets.size()).boxed().toList();
        statements.batch(INSERT, positions, (statement, position) -> {
            PlanTarget target = targets.get(position);
            statement.setObject(1, planId);
            statement.setInt(2, position);
            statement.setString(3, target.code());
            statement.setString(4, target.text());
            statement.setString(5, target.area().name());
            statement.setString(6, target.indicator());
            statement.setString(7, target.threshold().operator().name());
            statement.setBigDecimal(8, target.threshold().value());
            statement.setBigDecimal(9, target.threshold().stretchValue());
            statement.setString(10, target.threshold().unit());
            statement.setString(11, target.strength().name());
            statement.setString(12, target.period().name());
            statement.setString(13, target.scope());
            setInt(statement, 14, target.baselineYear());
            statement.setString(15, target.sameAs());
        });
    }

    void replace(UUID planId, List<PlanTarget> targets) {
        statements.run("delete from plan_target where plan_id = ?", planId);
        insert(planId, targets);
    }

    Map<UUID, List<PlanTarget>> ofPlans(Collection<UUID> planIds) {
        if (planIds.isEmpty()) {
            return Map.of();
        }
        String ids = planIds.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return statements.query(SELECT, TargetTable::found, ids).stream()
                .collect(Collectors.groupingBy(
                        Found::planId,
                        LinkedHashMap::new,
                        Collectors.mapping(Found::target, Collectors.toUnmodifiableList())));
    }

    private static Found found(ResultSet row) throws SQLException {
        Threshold threshold = new Threshold(
                TargetOperator.valueOf(row.getString("operator")),
                row.getBigDecimal("value"),
                row.getBigDecimal("stretch_value"),
                row.getString("unit"));
        PlanTarget target = new PlanTarget(
                row.getString("code"),
                row.getString("text"),
                Area.valueOf(row.getString("area")),
                row.getString("indicator"),
                threshold,
                TargetStrength.valueOf(row.getString("strength")),
                TargetPeriod.valueOf(row.getString("period")),
                row.getString("scope"),
                integer(row, "baseline_year"),
                row.getString("same_as"));
        return new Found(row.getObject("plan_id", UUID.class), target);
    }
}
