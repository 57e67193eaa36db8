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

    /// In the order of the index of current measurements, beginning at the place asked for.
    static final String LIST = """
            select * from measurement
            where current and (agency_code, metric, window_from, window_to) > (?, ?, ?, ?)
            and (?::text is null or agency_code = any(array(
                select below from agency_subtree(?) below where below >= ?)))
            and (?::text is null or agency_code = ?)
            and (?::text is null or metric = ?)
            and (?::date is null or window_from >= ?)
            and (?::date is null or window_to <= ?)
            order by agency_code, metric, window_from, window_to limit ?""";

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
        WindowKey place = WindowKey.of(after);
        DayRange days = filter.days();
        return database.listPlanned(
                LIST,
                select -> {
                    select.set(place.agency())
                            .set(place.what())
                            .set(place.from())
                            .set(place.to());
                    select.setText(scope).setText(scope).set(place.agency());
                    select.setText(filter.agency()).setText(filter.agency());
                    select.setText(filter.metric).setText(filter.metric);
                    select.setDate(days.from()).setDate(days.from());
                    select.setDate(days.to()).setDate(days.to());
                    select.set(limit);
                },
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
