package vn.cchc.report.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import vn.cchc.calendar.Window;
import vn.cchc.kit.json.EventJson;
import vn.cchc.report.journal.domain.RecordedFact;
import vn.cchc.report.journal.domain.TaskFact;

/// Reads the facts a report of one agency can rest on, as the journal stood at a cut-off; which of it counts is for
/// the fold to say.
///
/// Plans, targets and dossiers read grow with the year reported on. Work that other agencies gave does not stop at a
/// year: what was completed before the window is looked at but not returned, so the look grows with all the agency ever
/// completed; what was never completed is returned whole, however old, because open work counts until it is done.
@ApplicationScoped
public class FactsOfAgency {

    /// Plans valid in the year, in all versions, and their tasks; tasks of other agencies' plans, but those done before
    /// the window, and the end of those plans; assessments of the year; dossiers of the window.
    private static final String FIGURES = """
            with own_plan as (
                select plan_id from fact
                where topic = 'plan' and agency_code = ? and recorded_at <= ?
                  and (payload ->> 'yearFrom')::int <= ? and (payload ->> 'yearTo')::int >= ?
            ), done_before as (
                select payload ->> 'assignmentId' as assignment from fact
                where topic = 'task' and agency_code = ? and recorded_at <= ? and payload ->> 'doneOn' is not null
                  and type = ?
                group by 1 having max(payload ->> 'doneOn') < ?
            ), wanted as (
                select seq from fact where topic in ('plan', 'task') and plan_id in (select plan_id from own_plan)
                union
                select seq from fact where topic = 'task' and agency_code = ?
                  and payload ->> 'assignmentId' not in (select assignment from done_before)
                union
                select seq from fact where topic = 'plan' and type = ?
                  and plan_id in (select plan_id from fact where topic = 'task' and agency_code = ?)
                union
                select seq from fact where topic = 'indicator' and agency_code = ? and figures_to between ? and ?
                union
                select seq from fact
                where topic = 'dossier-metrics' and agency_code = any (array(select agencies_ever_below(?, ?)))
                  and figures_to between ? and ?
            )
            select type, payload, recorded_at from fact join wanted using (seq)
            where recorded_at <= ? and type = any (?)
            order by seq""";

    /// Those named, all above them, all ever below the agency, and the departments that receive reports up there; each
    /// in all its versions.
    private static final String AGENCIES = """
            with recursive above(code) as (
                select unnest(?)
                union
                select f.payload ->> 'parentCode' from fact f join above a on f.agency_code = a.code
                where f.topic = 'agency' and f.recorded_at <= ? and f.payload ->> 'parentCode' is not null
            ), around(code) as (
                select code from above
                union
                select agencies_ever_below(?, ?)
                union
                select f.agency_code from fact f join above a on f.payload ->> 'parentCode' = a.code
                where f.topic = 'agency' and f.recorded_at <= ? and f.payload ->> 'kind' = 'HOME_AFFAIRS'
            )
            select type, payload, recorded_at from fact
            where topic = 'agency' and recorded_at <= ? and agency_code in (select code from around)
            order by seq""";

    private final DataSource dataSource;

    FactsOfAgency(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Plans the agency issued, their tasks, the tasks others gave it, its targets, the dossiers of the agency and of
    /// all below it; and the agencies these name, all above them, and the department that receives reports there.
    public List<RecordedFact> at(String agencyCode, int year, Window window, Instant cutOff) {
        try (Connection connection = dataSource.getConnection()) {
            List<RecordedFact> facts = new ArrayList<>(figures(connection, agencyCode, year, window, cutOff));
            facts.addAll(agencies(connection, agencyCode, named(agencyCode, facts), cutOff));
            return facts;
        } catch (SQLException failure) {
            throw new JournalException(failure);
        }
    }

    private static List<RecordedFact> figures(
            Connection connection, String agencyCode, int year, Window window, Instant cutOff) throws SQLException {
        OffsetDateTime moment = CutOffs.timestamp(cutOff);
        String from = window.from().toString();
        String to = window.to().toString();
        return read(
                connection,
                FIGURES,
                List.of(agencyCode, moment, year, year),
                List.of(agencyCode, moment, FactType.TASK_COMPLETED.type(), from),
                List.of(agencyCode),
                List.of(FactType.PLAN_CLOSED.type(), agencyCode),
                List.of(agencyCode, year + "-01-01", year + "-12-31"),
                List.of(agencyCode, moment, from, to),
                List.of(moment, text(connection, FactType.figures())));
    }

    private static Set<String> named(String agencyCode, List<RecordedFact> facts) {
        Set<String> codes = new HashSet<>(Set.of(agencyCode));
        for (RecordedFact recorded : facts) {
            if (recorded.fact() instanceof TaskFact task) {
                codes.add(task.agencyCode());
            }
        }
        return codes;
    }

    private static List<RecordedFact> agencies(
            Connection connection, String agencyCode, Set<String> named, Instant cutOff) throws SQLException {
        OffsetDateTime moment = CutOffs.timestamp(cutOff);
        return read(
                connection,
                AGENCIES,
                List.of(text(connection, named), moment),
                List.of(agencyCode, moment),
                List.of(moment, moment));
    }

    /// @param parameters of the parts of the statement, part by part
    @SafeVarargs
    private static List<RecordedFact> read(Connection connection, String sql, List<Object>... parameters)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int index = 1;
            for (List<Object> part : parameters) {
                for (Object parameter : part) {
                    select.setObject(index++, parameter);
                }
            }
            return read(select);
        }
    }

    private static List<RecordedFact> read(PreparedStatement select) throws SQLException {
        List<RecordedFact> facts = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Instant recordedAt = rows.getObject(3, OffsetDateTime.class).toInstant();
                FactReader.read(FactType.named(rows.getString(1)), EventJson.tree(rows.getString(2)))
                        .ifPresent(fact -> facts.add(new RecordedFact(fact, recordedAt)));
            }
        }
        return facts;
    }

    private static Array text(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
