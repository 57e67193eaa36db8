package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.plan.domain.Plans.Signature;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.domain.edition.Editions;
import vn.cchc.plan.plan.domain.edition.PlanContent;

/// Table `plan_edition`.
@ApplicationScoped
class EditionTable implements Editions {

    private static final String INSERT = """
            insert into plan_edition (plan_id, number, effective_on, reason, decision_number, decision_signed_on, content,
                                      in_force_by, in_force_via, in_force_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""";

    private static final String ENTRIES = """
            select number, effective_on, reason, decision_number, decision_signed_on, in_force_by, in_force_at
            from plan_edition where plan_id = ? order by number""";

    private static final String AS_OF = """
            select e.* from plan_edition e join plan p on p.id = e.plan_id
            where e.plan_id = ? and e.effective_on <= ? and e.in_force_at <= ?
              and (p.ended_on is null or p.ended_on >= ? or p.ended_at > ?)
            order by e.number desc limit 1""";

    private final Statements statements;
    private final Clock clock;

    EditionTable(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    void insert(UUID planId, Edition edition, Signature signature) {
        statements.batch(INSERT, List.of(edition), (insert, added) -> {
            Decision decision = added.decision();
            insert.setObject(1, planId);
            insert.setInt(2, added.number());
            insert.setObject(3, added.effectiveOn());
            insert.setString(4, added.reason());
            insert.setString(5, decision == null ? null : decision.number());
            insert.setObject(6, decision == null ? null : decision.signedOn());
            insert.setString(7, EventJson.write(added.content()));
            insert.setString(8, signature.by());
            insert.setString(9, signature.via());
            insert.setObject(10, clock.instant().atOffset(ZoneOffset.UTC));
        });
    }

    @Override
    public List<Entry> of(UUID planId) {
        return statements.query(ENTRIES, EditionTable::entry, planId);
    }

    @Override
    public Optional<Edition> find(UUID planId, int number) {
        return statements
                .query(
                        "select * from plan_edition where plan_id = ? and number = ?",
                        EditionTable::edition,
                        planId,
                        number)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Edition> asOf(UUID planId, LocalDate day, Instant knownAt) {
        OffsetDateTime known = knownAt.atOffset(ZoneOffset.UTC);
        return statements.query(AS_OF, EditionTable::edition, planId, day, known, day, known).stream()
                .findFirst();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getInt("number"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                decision(row),
                row.getString("in_force_by"),
                row.getObject("in_force_at", OffsetDateTime.class).toInstant());
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getInt("number"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                decision(row),
                EventJson.read(row.getString("content"), PlanContent.class));
    }

    /// As two columns of an edition or an amendment.
    static @Nullable Decision decision(ResultSet row) throws SQLException {
        String number = row.getString("decision_number");
        return number == null ? null : new Decision(number, row.getObject("decision_signed_on", LocalDate.class));
    }
}
