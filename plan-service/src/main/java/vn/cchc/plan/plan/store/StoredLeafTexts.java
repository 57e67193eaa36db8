package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.plan.plan.coverage.LeafTexts;

@ApplicationScoped
class StoredLeafTexts implements LeafTexts {

    private static final String SELECT = """
            select plan_id, ordinal, content from plan_task
            where plan_id = any (?::uuid[]) and not is_group order by plan_id, ordinal""";

    private final Statements statements;

    StoredLeafTexts(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<LeafText> ofPlans(Collection<UUID> planIds) {
        String ids = planIds.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return planIds.isEmpty()
                ? List.of()
                : statements.query(
                        SELECT,
                        row -> new LeafText(
                                row.getObject("plan_id", UUID.class), row.getInt("ordinal"), row.getString("content")),
                        ids);
    }
}
