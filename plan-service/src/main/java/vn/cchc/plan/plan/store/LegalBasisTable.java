package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.cchc.plan.plan.domain.document.LegalBasis;

/// Table `plan_legal_basis`.
@ApplicationScoped
class LegalBasisTable {

    private static final String INSERT = """
            insert into plan_legal_basis (plan_id, position, type, number, signed_on, issuer, title)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = """
            select type, number, signed_on, issuer, title from plan_legal_basis where plan_id = ? order by position""";

    private final Statements statements;

    LegalBasisTable(Statements statements) {
        this.statements = statements;
    }

    void insert(UUID planId, List<LegalBasis> bases) {
        List<Integer> positions = IntStream.range(0, bases.size()).boxed().toList();
        statements.batch(INSERT, positions, (statement, position) -> {
            LegalBasis basis = bases.get(position);
            statement.setObject(1, planId);
            statement.setInt(2, position);
            statement.setString(3, basis.type());
            statement.setString(4, basis.number());
            statement.setObject(5, basis.signedOn());
            statement.setString(6, basis.issuer());
            statement.setString(7, basis.title());
        });
    }

    void replace(UUID planId, List<LegalBasis> bases) {
        statements.run("delete from plan_legal_basis where plan_id = ?", planId);
        insert(planId, bases);
    }

    List<LegalBasis> ofPlan(UUID planId) {
        return statements.query(
                SELECT,
                row -> new LegalBasis(
                        row.getString("type"),
                        row.getString("number"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("title")),
                planId);
    }
}
