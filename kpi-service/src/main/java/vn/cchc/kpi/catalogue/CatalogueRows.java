package vn.cchc.kpi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<String> upgraded =
                new HashSet<>(database.list("select distinct code from indicator", _ -> {}, row -> row.text("code")));
        LocalDate tomorrow = today.plusDays(1);
        database.updateAll(
                STORE_DEFINITION,
                definitions.stream()
                        .map(one -> upgraded.contains(one.code())
                                        && one.effectiveFrom().isBefore(tomorrow)
                                ? one.effectiveFrom(tomorrow)
                                : one)
                        .toList(),
                CatalogueRows::bind);
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
