package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.query.PlanComment;
import vn.cchc.plan.plan.query.PlanComments;

/// Table `plan_comment`.
@ApplicationScoped
class CommentTable implements PlanComments {

    private static final String INSERT = """
            insert into plan_comment (id, plan_id, agency_code, by, via, at, pointer, text)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String AFTER = """
            select * from plan_comment
            where plan_id = ? and agency_code = coalesce(?, agency_code) and (?::uuid is null or id > ?::uuid)
            order by id limit\s""";

    private final Statements statements;

    CommentTable(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(UUID planId, PlanComment comment) {
        statements.batch(INSERT, List.of(comment), (insert, added) -> {
            insert.setObject(1, added.id());
            insert.setObject(2, planId);
            insert.setString(3, added.agencyCode());
            insert.setString(4, added.by());
            insert.setString(5, added.via());
            insert.setObject(6, added.at().atOffset(ZoneOffset.UTC));
            insert.setString(7, added.pointer());
            insert.setString(8, added.text());
        });
    }

    @Override
    public List<PlanComment> ofPlan(UUID planId, @Nullable String agencyCode, @Nullable UUID after, int limit) {
        return statements.query(
                AFTER + limit,
                row -> new PlanComment(
                        row.getObject("id", UUID.class),
                        row.getString("agency_code"),
                        row.getString("by"),
                        row.getString("via"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("pointer"),
                        row.getString("text")),
                planId,
                agencyCode,
                after,
                after);
    }
}
