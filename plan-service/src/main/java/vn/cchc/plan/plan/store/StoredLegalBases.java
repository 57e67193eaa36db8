package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.basis.CitedBasis;
import vn.cchc.plan.plan.basis.DocumentKey;
import vn.cchc.plan.plan.basis.LegalBases;
import vn.cchc.plan.plan.basis.RegisteredBasis;
import vn.cchc.plan.plan.domain.document.LegalBasis;

@ApplicationScoped
class StoredLegalBases implements LegalBases {

    private static final String CITED = """
            select b.document_key, b.type, b.number, b.signed_on, b.issuer, b.title, p.id as plan_id, p.issuer_code,
                   p.number as plan_number, p.title as plan_title
            from plan_legal_basis b join plan p on p.id = b.plan_id
            where p.status <> 'CANCELLED' and b.document_key = any (?::text[]) and\s""";

    private static final String ENTRY = """
            select document_key, agency_code, type, number, signed_on, issuer, title, source, version
            from legal_basis where\s""";

    private static final String REGISTERED = ENTRY + """
            document_key = any (?::text[])
            and agency_code in (select '' union select ? union select agency_ancestors(?))""";

    private static final String LOCKED = ENTRY + "document_key = ? and agency_code = ?";

    private static final String SAVE = """
            insert into legal_basis (document_key, agency_code, type, number, signed_on, issuer, issuer_key, title,
                                     search_text, source, version, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (document_key, agency_code) do update
            set type = excluded.type, number = excluded.number, signed_on = excluded.signed_on,
                issuer = excluded.issuer, issuer_key = excluded.issuer_key, title = excluded.title,
                search_text = excluded.search_text, source = excluded.source, version = excluded.version,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at""";

    private final Statements statements;
    private final Clock clock;

    StoredLegalBases(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public List<DocumentKey> keys(Caller caller, Filter filter, @Nullable String after, int limit) {
        DocumentSearch search = DocumentSearch.of(caller, filter, after, limit);
        return statements.query(
                search.sql(),
                row -> new DocumentKey(row.getString("document_key")),
                search.values().toArray());
    }

    @Override
    public List<CitedBasis> citations(Caller caller, Collection<DocumentKey> keys) {
        List<Object> values = new ArrayList<>(List.of(texts(keys)));
        String visible = DocumentSearch.visible(caller, values);
        return statements.query(
                CITED + visible + " order by b.document_key, p.id, b.position",
                StoredLegalBases::cited,
                values.toArray());
    }

    @Override
    public List<RegisteredBasis> registered(@Nullable String agencyCode, Collection<DocumentKey> keys) {
        String own = holder(agencyCode);
        return statements.query(REGISTERED, StoredLegalBases::entry, texts(keys), own, own);
    }

    @Override
    public Optional<RegisteredBasis> lock(DocumentKey key, @Nullable String agencyCode) {
        String holder = holder(agencyCode);
        statements.query(
                "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> row.getInt(1),
                "legal_basis " + key.value() + " " + holder);
        return statements.query(LOCKED, StoredLegalBases::entry, key.value(), holder).stream()
                .findFirst();
    }

    @Override
    public void save(RegisteredBasis entry, String by) {
        statements.batch(SAVE, List.of(entry), (statement, basis) -> {
            statement.setString(1, basis.key().value());
            statement.setString(2, holder(basis.agencyCode()));
            statement.setString(3, basis.type());
            statement.setString(4, basis.number());
            statement.setObject(5, basis.signedOn());
            statement.setString(6, basis.issuer());
            statement.setString(7, LegalBasisTable.issuerKey(basis.issuer()));
            statement.setString(8, basis.title());
            statement.setString(
                    9, LegalBasisTable.searchText(basis.type(), basis.number(), basis.issuer(), basis.title()));
            statement.setString(10, basis.source());
            statement.setLong(11, basis.version());
            statement.setString(12, by);
            statement.setObject(13, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        });
    }

    private static String holder(@Nullable String agencyCode) {
        return agencyCode == null ? "" : agencyCode;
    }

    /// Keys hold letters, digits, hyphens and a dot; one that came over the network may hold anything.
    private static String texts(Collection<DocumentKey> keys) {
        return keys.stream()
                .map(key -> "\"" + key.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static CitedBasis cited(ResultSet row) throws SQLException {
        return new CitedBasis(
                new DocumentKey(row.getString("document_key")),
                new LegalBasis(
                        row.getString("type"),
                        row.getString("number"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("title")),
                row.getObject("plan_id", UUID.class),
                row.getString("issuer_code"),
                row.getString("plan_number"),
                row.getString("plan_title"));
    }

    private static RegisteredBasis entry(ResultSet row) throws SQLException {
        String holder = row.getString("agency_code");
        return new RegisteredBasis(
                new DocumentKey(row.getString("document_key")),
                holder.isEmpty() ? null : holder,
                row.getString("type"),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("title"),
                row.getString("source"),
                row.getLong("version"));
    }
}
