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

    /// In the order of the primary key, beginning at the place asked for: a page reads its own rows. Agencies before
    /// that place are left out of the scope, so that none of them is looked up in vain.
    static final String LIST = """
            select * from dossier_row
            where (agency_code, window_from, subject) > (?, ?, ?)
            and (?::text is null or agency_code = any(array(
                select below from agency_subtree(?) below where below >= ?)))
            and (?::text is null or agency_code = ?)
            and (?::date is null or window_from >= ?)
            and (?::date is null or window_to <= ? and window_from <= ?)
            and (?::text is null or subject = ? and procedure_code is not null)
            order by agency_code, window_from, subject limit ?""";

    private final Database database;

    DossierRowSearch(Database database) {
        this.database = database;
    }

    List<DossierRowView> list(DossierRowFilter filter, @Nullable String scope, @Nullable String after, int limit) {
        DossierRowKey place = DossierRowKey.of(after);
        DayRange days = filter.days();
        return database.listPlanned(
                LIST,
                select -> {
                    select.set(place.agency()).set(place.from()).set(place.subject());
                    select.setText(scope).setText(scope).set(place.agency());
                    select.setText(filter.agency()).setText(filter.agency());
                    select.setDate(days.from()).setDate(days.from());
                    select.setDate(days.to()).setDate(days.to()).setDate(days.to());
                    select.setText(filter.procedure()).setText(filter.procedure());
                    select.set(limit);
                },
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
                row.textOrNull("publisher"),
                row.textOrNull("field_code"),
                new WindowView(row.date("window_from"), row.date("window_to")),
                row.text("source"),
                row.id("batch_id"),
                row.number("revision"),
                row.date("data_as_of"),
                row.flag("provisional"),
                metrics,
                row.text("subject"));
    }
}
