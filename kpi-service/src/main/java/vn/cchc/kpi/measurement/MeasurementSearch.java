package vn.cchc.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;
import vn.cchc.kpi.query.DayRange;
import vn.cchc.kpi.sql.Database;

/// Questions about current measurements.
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
                row -> new MeasurementView(
                        row.id("id"),
                        row.text("agency_code"),
                        row.text("metric"),
                        new Window(row.date("window_from"), row.date("window_to")),
                        row.number("value"),
                        row.date("data_as_of"),
                        row.flag("provisional"),
                        row.number("revision"),
                        List.of(EventJson.read(row.text("evidence"), EvidenceBody[].class)),
                        row.text("recorded_by"),
                        row.instant("recorded_at")));
    }
}
