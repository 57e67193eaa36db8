package vn.cchc.kpi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.sql.Database;

/// The catalogue's tables. A stored version of a definition is never changed.
@ApplicationScoped
class CatalogueRows {

    private static final String STORE_METRIC = """
            insert into metric (code, metric_group, name, kind, source) values (?, ?, ?, ?, ?)
            on conflict (code) do update
            set metric_group = excluded.metric_group, name = excluded.name, kind = excluded.kind, source = excluded.source
            where (metric.metric_group, metric.name, metric.kind, metric.source)
                is distinct from (excluded.metric_group, excluded.name, excluded.kind, excluded.source)""";

    private static final String STORE_DEFINITION = """
            insert into indicator (code, version, name, name_en, unit, direction, source, formula, ambiguity_note)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict do nothing""";

    private final Database database;

    CatalogueRows(Database database) {
        this.database = database;
    }

    void store(List<Metric> metrics, List<Definition> definitions) {
        database.updateAll(
                STORE_METRIC,
                metrics,
                (insert, metric) -> insert.set(metric.code())
                        .set(metric.group())
                        .set(metric.name())
                        .set(metric.kind().name())
                        .set(metric.source()));
        database.updateAll(
                STORE_DEFINITION,
                definitions,
                (insert, definition) -> insert.set(definition.code())
                        .set(definition.version())
                        .set(definition.name())
                        .set(definition.nameEn())
                        .set(definition.unit())
                        .set(definition.direction().name())
                        .set(definition.source())
                        .set(EventJson.write(FormulaJson.of(definition.formula())))
                        .setText(definition.ambiguityNote()));
    }
}
