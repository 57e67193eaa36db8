package vn.cchc.kpi.dossier.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.search.DossierRowView.WindowView;
import vn.cchc.kpi.query.DayRange;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// Questions about stored rows.
@ApplicationScoped
class DossierRowSearch {

    private static final String KEY =
            "(agency_code || '|' || window_from || '|' || coalesce(procedure_code, '') || '|' "
                    + "|| coalesce(field_code, '')) collate \"C\"";

    private static final String LIST = """
            select * from dossier_row
            where (?::text is null or agency_code in (select agency_subtree(?)))
            and (?::text is null or agency_code = ?)
            and (?::date is null or window_from >= ?)
            and (?::date is null or window_to <= ?)
            and (?::text is null or procedure_code = ?)
            and (?::text is null or %1$s > ?)
            order by %1$s limit ?""".formatted(KEY);

    private final Database database;

    DossierRowSearch(Database database) {
        this.database = database;
    }

    List<DossierRowView> list(DossierRowFilter filter, @Nullable String scope, @Nullable String after, int limit) {
        DayRange days = filter.days();
        return database.list(
                LIST,
                select -> select.setText(scope)
                        .setText(scope)
                        .setText(filter.agency())
                        .setText(filter.agency())
                        .setDate(days.from())
                        .setDate(days.from())
                        .setDate(days.to())
                        .setDate(days.to())
                        .setText(filter.procedureCode)
                        .setText(filter.procedureCode)
                        .setText(after)
                        .setText(after)
                        .set(limit),
                DossierRowSearch::view);
    }

    private static DossierRowView view(Row row) throws SQLException {
        Map<String, Long> metrics = new TreeMap<>();
        for (DossierMetric metric : DossierMetric.values()) {
            Long value = row.numberOrNull(metric.wireName());
            if (value != null) {
                metrics.put(metric.wireName(), value);
            }
        }
        return new DossierRowView(
                row.text("agency_code"),
                row.textOrNull("procedure_code"),
                row.textOrNull("field_code"),
                new WindowView(row.date("window_from"), row.date("window_to")),
                row.text("source"),
                row.number("revision"),
                row.date("data_as_of"),
                row.flag("provisional"),
                metrics);
    }
}
