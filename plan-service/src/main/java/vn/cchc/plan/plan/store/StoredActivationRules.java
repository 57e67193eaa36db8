package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.rule.ActivationRule;
import vn.cchc.plan.plan.rule.ActivationRules;

@ApplicationScoped
class StoredActivationRules implements ActivationRules {

    private static final String OWN =
            "select agency_code, required, note, version from activation_rule where agency_code = ?";

    /// Codes grow with every level: the topmost agency comes first.
    private static final String EFFECTIVE = """
            select agency_code, required, note, version from activation_rule
            where agency_code in (select ? union select agency_ancestors(?)) order by length(agency_code), agency_code""";

    private static final String SAVE = """
            insert into activation_rule (agency_code, required, note, version, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (agency_code) do update
            set required = excluded.required, note = excluded.note, version = excluded.version,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at""";

    private final Statements statements;
    private final Clock clock;

    StoredActivationRules(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<ActivationRule> find(String agencyCode) {
        return statements.query(OWN, StoredActivationRules::rule, agencyCode).stream()
                .findFirst();
    }

    @Override
    public Map<FindingCode, String> effective(String agencyCode) {
        Map<FindingCode, String> demands = new EnumMap<>(FindingCode.class);
        statements
                .query(EFFECTIVE, StoredActivationRules::rule, agencyCode, agencyCode)
                .forEach(rule -> rule.required().forEach(code -> demands.putIfAbsent(code, rule.agencyCode())));
        return demands;
    }

    @Override
    public void save(ActivationRule rule, String by) {
        statements.batch(SAVE, List.of(rule), (statement, kept) -> {
            statement.setString(1, kept.agencyCode());
            Statements.setTexts(
                    statement,
                    2,
                    kept.required().stream().map(FindingCode::name).toList());
            statement.setString(3, kept.note());
            statement.setLong(4, kept.version());
            statement.setString(5, by);
            statement.setObject(6, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        });
    }

    private static ActivationRule rule(ResultSet row) throws SQLException {
        return new ActivationRule(
                row.getString("agency_code"),
                Statements.texts(row, "required").stream()
                        .map(FindingCode::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("note"),
                row.getLong("version"));
    }
}
