package vn.cchc.plan.plan.store;

import static vn.cchc.plan.plan.store.Statements.integer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanKind;
import vn.cchc.plan.plan.domain.document.TargetStrength;
import vn.cchc.plan.plan.query.PublicFilter;
import vn.cchc.plan.plan.query.PublicPlan;
import vn.cchc.plan.plan.query.PublicReads;
import vn.cchc.plan.plan.query.PublicTarget;
import vn.cchc.plan.plan.query.PublicTask;

@ApplicationScoped
class StoredPublicReads implements PublicReads {

    private static final String SELECT = """
            select p.id, p.issuer_code, a.name issuer, p.number, p.title, p.kind, p.signed_on, p.year_from, p.year_to,
                   p.status, p.edition, p.leaf_count, p.target_count, p.superior_plan_numbers, p.version
            from plan p join agency a on a.code = p.issuer_code
            where not p.internal and p.number is not null and p.signed_on is not null and p.status in (%s)""".formatted(Stream.of(PlanStatus.values())
            .filter(PlanStatus::isOpenToAll)
            .map(status -> "'" + status.name() + "'")
            .collect(Collectors.joining(", ")));

    private static final String TASKS = """
            select ordinal, no, section, area, is_group, parent, content, leads, coordinating, products, deadline_text
            from plan_task where plan_id = ? and ordinal > ? order by ordinal limit\s""";

    private static final String TARGETS = """
            select text, area, value, stretch_value, unit, strength, scope
            from plan_target where plan_id = ? order by position""";

    private final Statements statements;
    private final LegalBasisTable legalBases;

    StoredPublicReads(Statements statements, LegalBasisTable legalBases) {
        this.statements = statements;
        this.legalBases = legalBases;
    }

    /// In a transaction, so that the plan and its legal bases are read over one connection.
    @Override
    @Transactional
    public Optional<Versioned> find(UUID id) {
        return statements.query(SELECT + " and p.id = ?", row -> versioned(row, legalBases.ofPlan(id)), id).stream()
                .findFirst();
    }

    @Override
    public List<Versioned> list(PublicFilter filter, @Nullable UUID after, int limit) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> values = new ArrayList<>();
        and(sql, values, " and p.words @@ ?::tsquery", filter.expression());
        and(sql, values, " and p.issuer_code = ?", filter.agencyCode());
        and(sql, values, " and ? between p.year_from and p.year_to", filter.year());
        and(sql, values, " and p.id < ?", after);
        return statements.query(
                sql + " order by p.id desc limit " + limit, row -> versioned(row, List.of()), values.toArray());
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    @Override
    public List<PublicTask> tasks(UUID planId, int after, int limit) {
        return statements.query(TASKS + limit, StoredPublicReads::task, planId, after);
    }

    @Override
    public List<PublicTarget> targets(UUID planId) {
        return statements.query(TARGETS, StoredPublicReads::target, planId);
    }

    private static Versioned versioned(ResultSet row, List<LegalBasis> bases) throws SQLException {
        PublicPlan plan = new PublicPlan(
                row.getObject("id", UUID.class),
                row.getString("issuer_code"),
                row.getString("issuer"),
                row.getString("number"),
                row.getString("title"),
                PlanKind.valueOf(row.getString("kind")),
                row.getObject("signed_on", LocalDate.class),
                row.getInt("year_from"),
                row.getInt("year_to"),
                PlanStatus.valueOf(row.getString("status")),
                row.getInt("edition"),
                row.getInt("leaf_count"),
                row.getInt("target_count"),
                Statements.texts(row, "superior_plan_numbers"),
                bases);
        return new Versioned(plan, row.getLong("version"));
    }

    private static PublicTask task(ResultSet row) throws SQLException {
        return new PublicTask(
                row.getInt("ordinal"),
                row.getString("no"),
                row.getString("section"),
                Area.valueOf(row.getString("area")),
                row.getBoolean("is_group"),
                integer(row, "parent"),
                row.getString("content"),
                Statements.texts(row, "leads"),
                Statements.texts(row, "coordinating"),
                Statements.texts(row, "products"),
                row.getString("deadline_text"));
    }

    private static PublicTarget target(ResultSet row) throws SQLException {
        return new PublicTarget(
                row.getString("text"),
                Area.valueOf(row.getString("area")),
                row.getBigDecimal("value"),
                row.getBigDecimal("stretch_value"),
                row.getString("unit"),
                TargetStrength.valueOf(row.getString("strength")),
                row.getString("scope"));
    }
}
