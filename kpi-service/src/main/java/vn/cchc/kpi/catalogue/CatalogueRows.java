package vn.cchc.kpi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;
import vn.cchc.kpi.sql.Statement;

/// The catalogue's tables. A stored version of a definition is never changed.
@ApplicationScoped
class CatalogueRows {

    /// Name of the lock between replicas that start at the same time.
    private static final long LOADING = 0x6b70692d6c6f6164L;

    private static final String STORE_METRIC = """
            insert into metric (code, metric_group, name, kind, source) values (?, ?, ?, ?, ?)
            on conflict (code) do update
            set metric_group = excluded.metric_group, name = excluded.name, kind = excluded.kind, source = excluded.source
            where (metric.metric_group, metric.name, metric.kind, metric.source)
                is distinct from (excluded.metric_group, excluded.name, excluded.kind, excluded.source)""";

    private static final String STORE_DEFINITION = """
            insert into indicator (code, version, name, name_en, unit, direction, source, formula, ambiguity_note,
                                   ambiguity_note_en, effective_from, owner)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            on conflict do nothing""";

    /// An upgrade that comes before the last one was taken into account begins anew.
    private static final String ADD_UPGRADE = """
            insert into indicator_upgrade (code, judges_from) values (?, ?)
            on conflict (code) do update
            set judges_from = least(indicator_upgrade.judges_from, excluded.judges_from), looked_to = null""";

    private static final String OWNERS_AROUND = """
            select owner from unnest(?::text[]) as owner
            where owner in (select agency_subtree(?)) or ? in (select agency_subtree(owner))""";

    private final Database database;

    CatalogueRows(Database database) {
        this.database = database;
    }

    /// A version that comes with an upgrade of the suite takes effect no earlier than the day after: periods that
    /// have begun are not judged anew behind anybody's back.
    void store(List<Metric> metrics, List<Definition> definitions, LocalDate today) {
        database.list("select pg_advisory_xact_lock(?)", lock -> lock.set(LOADING), _ -> true);
        database.updateAll(
                STORE_METRIC,
                metrics,
                (insert, metric) -> insert.set(metric.code())
                        .set(metric.group())
                        .set(metric.name())
                        .set(metric.kind().name())
                        .set(metric.source()));
        Definitions stored = new Definitions(stamp(), definitions());
        LocalDate tomorrow = today.plusDays(1);
        List<Definition> added = definitions.stream()
                .filter(one -> stored.definition(one.code(), one.version()).isEmpty())
                .map(one -> isUpgrade(one, stored) && one.effectiveFrom().isBefore(tomorrow)
                        ? one.effectiveFrom(tomorrow)
                        : one)
                .toList();
        database.updateAll(STORE_DEFINITION, added, CatalogueRows::bind);
        Map<String, LocalDate> judgesFrom = new TreeMap<>();
        added.forEach(one -> judgesFrom.merge(
                one.code(),
                isUpgrade(one, stored) ? one.effectiveFrom() : LocalDate.EPOCH,
                (first, other) -> first.isBefore(other) ? first : other));
        database.updateAll(
                ADD_UPGRADE,
                judgesFrom.entrySet(),
                (insert, upgrade) -> insert.set(upgrade.getKey()).set(upgrade.getValue()));
    }

    /// The first version of a definition judges all that was waiting for it.
    private static boolean isUpgrade(Definition one, Definitions stored) {
        return stored.definition(one.code()).isPresent();
    }

    Optional<Upgrade> nextUpgrade() {
        return database.first(
                "select code, judges_from, looked_to from indicator_upgrade order by code limit 1",
                _ -> {},
                row -> new Upgrade(row.text("code"), row.date("judges_from"), row.idOrNull("looked_to")));
    }

    void looked(Upgrade upgrade, @Nullable UUID lookedTo) {
        if (lookedTo == null) {
            database.update("delete from indicator_upgrade where code = ?", delete -> delete.set(upgrade.code()));
        } else {
            database.update(
                    "update indicator_upgrade set looked_to = ? where code = ?",
                    update -> update.set(lookedTo).set(upgrade.code()));
        }
    }

    void publish(Definition definition, String by, Instant at) {
        database.update(STORE_DEFINITION, insert -> bind(insert, definition));
        database.update(
                "update indicator set published_by = ?, published_at = ? where code = ? and version = ?",
                update -> update.set(by).set(at).set(definition.code()).set(definition.version()));
    }

    /// Those of the agencies whose definitions an agency uses, or looks after.
    Set<String> ownersAround(Set<String> owners, String agency) {
        return owners.isEmpty()
                ? Set.of()
                : new HashSet<>(database.list(
                        OWNERS_AROUND,
                        select -> select.setArray("text", owners).set(agency).set(agency),
                        row -> row.text("owner")));
    }

    private static void bind(Statement insert, Definition definition) throws SQLException {
        insert.set(definition.code())
                .set(definition.version())
                .set(definition.name())
                .set(definition.nameEn())
                .set(definition.unit())
                .set(definition.direction().name())
                .set(definition.source())
                .set(EventJson.write(FormulaJson.of(definition.formula())))
                .setText(definition.ambiguityNote())
                .setText(definition.ambiguityNoteEn())
                .setDate(definition.effectiveFrom())
                .setText(definition.owner());
    }

    /// Changes with every version that is stored, and never comes back.
    long stamp() {
        return database.list("select stamp from catalogue_stamp", _ -> {}, row -> row.number("stamp"))
                .getFirst();
    }

    List<Definition> definitions() {
        return database.list("select * from indicator", _ -> {}, CatalogueRows::definition);
    }

    private static Definition definition(Row row) throws SQLException {
        return new Definition(
                row.text("code"),
                row.whole("version"),
                row.text("name"),
                row.text("name_en"),
                row.text("unit"),
                Direction.valueOf(row.text("direction")),
                row.text("source"),
                EventJson.read(row.text("formula"), FormulaJson.class).toFormula(),
                row.textOrNull("ambiguity_note"),
                row.textOrNull("ambiguity_note_en"),
                row.date("effective_from"),
                row.textOrNull("owner"));
    }
}
