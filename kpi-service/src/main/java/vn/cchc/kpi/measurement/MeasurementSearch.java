package vn.cchc.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.query.DayRange;
import vn.cchc.kpi.sql.Database;

/// Questions about measurements.
@ApplicationScoped
class MeasurementSearch {

    private static final String LIST = """
            select * from measurement
            where current
            and (?::text is null or agency_code in (select agency_subtree(?)))
            and (?::text is null or agency_code = ?)
            and (?::text is null or metric = ?)
            and (?::date is null or window_from >= ?)
            and (?::date is null or window_to <= ?)
            and (?::text is null
                or (agency_code || '|' || metric || '|' || window_from || '|' || window_to) collate "C" > ?)
            order by (agency_code || '|' || metric || '|' || window_from || '|' || window_to) collate "C" limit ?""";

    private static final String FIND = """
            select * from measurement
            where id = ? and (?::text is null or agency_code in (select agency_subtree(?)))""";

    private static final String REVISIONS = """
            select * from measurement
            where agency_code = ? and metric = ? and window_from = ? and window_to = ? order by revision""";

    private final Database database;

    MeasurementSearch(Database database) {
        this.database = database;
    }

    List<MeasurementView> list(MeasurementFilter filter, @Nullable String scope, @Nullable String after, int limit) {
        DayRange days = filter.days();
        return database.list(
                LIST,
                select -> select.setText(scope)
                        .setText(scope)
                        .setText(filter.agency())
                        .setText(filter.agency())
                        .setText(filter.metric)
                        .setText(filter.metric)
                        .setDate(days.from())
                        .setDate(days.from())
                        .setDate(days.to())
                        .setDate(days.to())
                        .setText(after)
                        .setText(after)
                        .set(limit),
                MeasurementView::of);
    }

    /// Also a revision that was corrected since.
    Optional<MeasurementView> find(UUID id, @Nullable String scope) {
        return database.first(FIND, select -> select.set(id).setText(scope).setText(scope), MeasurementView::of);
    }

    /// What was ever said about the metric, agency and window of this one, oldest first.
    List<MeasurementView> revisions(MeasurementView of) {
        return database.list(
                REVISIONS,
                select -> select.set(of.agencyCode())
                        .set(of.metric())
                        .set(of.window().from())
                        .set(of.window().to()),
                MeasurementView::of);
    }
}
