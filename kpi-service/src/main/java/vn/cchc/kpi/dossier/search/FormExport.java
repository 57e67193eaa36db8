package vn.cchc.kpi.dossier.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.form.FormWriter.Line;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The lines of form II.06 out of the stored rows of an agency's month.
@ApplicationScoped
class FormExport {

    /// What was reported without a field, by procedure or as a whole.
    static final String NO_FIELD = "LV-KHAC";

    private static final String LINES = """
        select * from (
            select coalesce(field_code, ?) as field, sum(carried_over + received_total)::bigint as received,
                sum(received_online)::bigint as online, sum(received_direct + received_postal)::bigint as direct,
                sum(carried_over)::bigint as carried_over, sum(resolved_total)::bigint as resolved,
                sum(resolved_early)::bigint as early, sum(resolved_on_time)::bigint as on_time,
                sum(resolved_overdue)::bigint as late, sum(pending_total)::bigint as pending,
                sum(pending_in_time)::bigint as in_time, sum(pending_overdue)::bigint as overdue
            from dossier_row where agency_code = ? and window_from = ? and window_to = ?
            group by 1
        ) lines order by field collate "C\"\
        """;

    private static final List<String> COUNTS = List.of(
            "received",
            "online",
            "direct",
            "carried_over",
            "resolved",
            "early",
            "on_time",
            "late",
            "pending",
            "in_time",
            "overdue");

    private final Database database;

    FormExport(Database database) {
        this.database = database;
    }

    List<Line> lines(String agency, Window month) {
        return database.list(
                LINES,
                select -> select.set(NO_FIELD).set(agency).set(month.from()).set(month.to()),
                FormExport::line);
    }

    private static Line line(Row row) throws SQLException {
        Long[] counts = new Long[COUNTS.size()];
        for (int count = 0; count < counts.length; count++) {
            counts[count] = row.number(COUNTS.get(count));
        }
        return new Line(row.text("field"), List.of(counts));
    }
}
