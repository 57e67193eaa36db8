package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.superior.LinkedPlan;
import vn.cchc.plan.plan.superior.PlanLinks;

@ApplicationScoped
class StoredPlanLinks implements PlanLinks {

    private static final String SELECT = """
            select p.id, p.issuer_code, p.number, p.title, p.year_from, p.year_to, p.status, p.shown_below,
                   p.superior_plan_numbers
            from plan p where p.status <> 'CANCELLED' and\s""";

    private static final String UPWARDS = SELECT + """
            p.folded_number = any (?::text[])
            and (p.issuer_code = ? or p.issuer_code in (select agency_ancestors(?)))""";

    private static final String IN_TREE = SELECT + """
            p.folded_number = any (?::text[])
            and (p.issuer_code in (select agency_subtree(?)) or p.issuer_code in (select agency_ancestors(?)))""";

    private static final String NAMING = SELECT + """
            p.folded_superiors && ?::text[] and p.issuer_code in (select agency_subtree(?)) order by p.id""";

    private final Statements statements;

    StoredPlanLinks(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<LinkedPlan> numberedUpwards(String agencyCode, Collection<String> numbers) {
        return query(UPWARDS, numbers, agencyCode, agencyCode);
    }

    @Override
    public List<LinkedPlan> numberedInTree(String agencyCode, Collection<String> numbers) {
        return query(IN_TREE, numbers, agencyCode, agencyCode);
    }

    @Override
    public List<LinkedPlan> naming(String agencyCode, Collection<String> numbers) {
        return query(NAMING, numbers, agencyCode);
    }

    /// Folded numbers hold letters, digits and blanks only, so that quotation marks are all they need.
    private List<LinkedPlan> query(String sql, Collection<String> numbers, String... agencies) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String folded = numbers.stream()
                .map(number -> "\"" + Folded.of(number).value() + "\"")
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
        Object[] parameters = new Object[agencies.length + 1];
        parameters[0] = folded;
        System.arraycopy(agencies, 0, parameters, 1, agencies.length);
        return statements.query(sql, StoredPlanLinks::plan, parameters);
    }

    private static LinkedPlan plan(ResultSet row) throws SQLException {
        return new LinkedPlan(
                row.getObject("id", UUID.class),
                row.getString("issuer_code"),
                row.getString("number"),
                row.getString("title"),
                new PlanYears(row.getInt("year_from"), row.getInt("year_to")),
                PlanStatus.valueOf(row.getString("status")),
                row.getBoolean("shown_below"),
                Statements.texts(row, "superior_plan_numbers"));
    }
}
