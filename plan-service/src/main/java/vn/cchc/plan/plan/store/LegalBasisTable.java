package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.basis.DocumentKey;
import vn.cchc.plan.plan.basis.IssuerName;
import vn.cchc.plan.plan.domain.document.LegalBasis;

/// Table `plan_legal_basis`.
@ApplicationScoped
class LegalBasisTable {

    private static final String INSERT = """
            insert into plan_legal_basis (plan_id, position, type, number, signed_on, issuer, title, document_key,
                                          issuer_key, search_text)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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
            statement.setString(8, DocumentKey.of(basis).value());
            statement.setString(9, issuerKey(basis.issuer()));
            statement.setString(10, searchText(basis.type(), basis.number(), basis.issuer(), basis.title()));
        });
    }

    static @Nullable String issuerKey(@Nullable String issuer) {
        return issuer == null ? null : IssuerName.of(issuer).value();
    }

    static String searchText(String type, String number, @Nullable String issuer, @Nullable String title) {
        String ending = (issuer == null ? "" : issuer) + " " + (title == null ? "" : title);
        return Folded.of(type + " " + number + " " + ending).value();
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
