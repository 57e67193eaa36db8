package vn.cchc.plan.plan.store;

import static vn.cchc.plan.plan.store.Statements.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.document.PlanKind;
import vn.cchc.plan.plan.domain.document.Signing;
import vn.cchc.plan.plan.query.PlanDetail;
import vn.cchc.plan.plan.query.PlanFilter;
import vn.cchc.plan.plan.query.PlanOverview;
import vn.cchc.plan.plan.query.PlanReads;
import vn.cchc.plan.plan.query.TaskDetail;

@ApplicationScoped
class StoredPlanReads implements PlanReads {

    /// Plans a caller of an agency may see; the agency is a parameter twice.
    static final String VISIBLE = """
            (p.issuer_code in (select agency_subtree(?))
             or p.shown_below and p.issuer_code in (select agency_ancestors(?)))""";

    private final Statements statements;
    private final LegalBasisTable legalBases;
    private final TaskTable tasks;

    StoredPlanReads(Statements statements, LegalBasisTable legalBases, TaskTable tasks) {
        this.statements = statements;
        this.legalBases = legalBases;
        this.tasks = tasks;
    }

    /// In a transaction, so that the plan and its legal bases are read over one connection.
    @Override
    @Transactional
    public Optional<PlanDetail> find(Caller caller, UUID id) {
        Conditions conditions = visibleTo(caller).and("p.id = ?", id);
        return statements
                .query("select p.* from plan p where " + conditions.sql(), this::detail, conditions.values())
                .stream()
                .findFirst();
    }

    @Override
    public List<PlanOverview> list(Caller caller, PlanFilter filter, @Nullable UUID after, int limit) {
        Conditions conditions = visibleTo(caller);
        if (after != null) {
            conditions.and("p.id > ?", after);
        }
        if (filter.agencyCode() != null) {
            conditions.and("p.issuer_code = ?", filter.agencyCode());
        }
        if (filter.number() != null) {
            conditions.and("p.folded_number = ?", Folded.of(filter.number()).value());
        }
        if (filter.year() != null) {
            conditions.and("? between p.year_from and p.year_to", filter.year());
        }
        if (filter.status() != null) {
            conditions.and("p.status = ?", filter.status().name());
        }
        if (filter.words() != null) {
            conditions.and(
                    "p.search_text like ?", "%" + Folded.of(filter.words()).value() + "%");
        }
        return statements.query(
                "select p.* from plan p where " + conditions.sql() + " order by p.id limit " + limit,
                StoredPlanReads::overview,
                conditions.values());
    }

    @Override
    public List<TaskDetail> tasks(UUID planId, int after, int limit) {
        return tasks.details(planId, after, limit);
    }

    static Conditions visibleTo(Caller caller) {
        String own = caller.agencyCode();
        if (caller.seesEverything()) {
            return new Conditions("true");
        }
        return own == null ? new Conditions("false") : new Conditions(VISIBLE, own, own);
    }

    private PlanDetail detail(ResultSet row) throws SQLException {
        PlanOverview overview = overview(row);
        return new PlanDetail(
                overview,
                texts(row, "superior_plan_numbers"),
                legalBases.ofPlan(overview.id()),
                row.getString("imported_by"),
                row.getString("imported_via"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("activated_by"),
                instant(row.getObject("activated_at", OffsetDateTime.class)),
                texts(row, "accepted_findings"),
                row.getString("accepted_reason"),
                signing(row),
                end(row));
    }

    private static @Nullable Signing signing(ResultSet row) throws SQLException {
        String signer = row.getString("signer");
        return signer == null
                ? null
                : new Signing(
                        row.getString("number"),
                        row.getObject("signed_on", LocalDate.class),
                        signer,
                        row.getString("signer_position"),
                        row.getString("file_sha256"),
                        List.of(EventJson.read(row.getString("stamps"), Signing.Stamp[].class)));
    }

    private static PlanDetail.@Nullable End end(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null
                ? null
                : new PlanDetail.End(
                        row.getObject("ended_on", LocalDate.class),
                        at.toInstant(),
                        row.getString("ended_reason"),
                        row.getObject("superseded_by", UUID.class));
    }

    static PlanOverview overview(ResultSet row) throws SQLException {
        int leaves = row.getInt("leaf_count");
        int typed = row.getInt("typed_count");
        return new PlanOverview(
                row.getObject("id", UUID.class),
                row.getString("issuer_code"),
                row.getString("number"),
                row.getString("title"),
                PlanKind.valueOf(row.getString("kind")),
                row.getObject("signed_on", LocalDate.class),
                row.getInt("year_from"),
                row.getInt("year_to"),
                PlanStatus.valueOf(row.getString("status")),
                row.getInt("edition"),
                leaves,
                row.getInt("group_count"),
                row.getInt("target_count"),
                typed,
                leaves - typed,
                row.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /// Conditions joined by "and", with their values.
    static final class Conditions {

        private final StringBuilder sql;
        private final List<Object> values;

        Conditions(String first, Object... values) {
            this.sql = new StringBuilder(first);
            this.values = new ArrayList<>(Arrays.asList(values));
        }

        Conditions and(String condition, Object value) {
            sql.append(" and ").append(condition);
            values.add(value);
            return this;
        }

        String sql() {
            return sql.toString();
        }

        Object[] values() {
            return values.toArray();
        }
    }
}
