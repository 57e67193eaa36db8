package vn.cchc.report.journal;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.cchc.kit.json.EventJson;
import vn.cchc.report.journal.domain.AgencyChanged;
import vn.cchc.report.journal.domain.RecordedFact;
import vn.cchc.report.journal.domain.TaskFact;

/// Reads the facts a report of one agency can rest on, as the journal stood at a cut-off.
@ApplicationScoped
public class FactsOfAgency {

    private static final String FIGURES = """
            with own_plan as (
                select distinct plan_id from fact where topic = 'plan' and agency_code = ? and recorded_at <= ?
            )
            select type, payload, recorded_at from fact
            where recorded_at <= ? and type = any (?)
              and ((agency_code = ? and topic in ('plan', 'task', 'indicator', 'dossier-metrics'))
                   or (topic = 'task' and plan_id in (select plan_id from own_plan)))
            order by seq""";
    private static final String AGENCIES = """
            select type, payload, recorded_at from fact
            where topic = 'agency' and agency_code = any (?) and recorded_at <= ?
            order by seq""";
    private static final String HOME_AFFAIRS = """
            select type, payload, recorded_at from fact
            where topic = 'agency' and payload ->> 'kind' = 'HOME_AFFAIRS' and payload ->> 'parentCode' = any (?)
              and recorded_at <= ?
            order by seq""";

    private final DataSource dataSource;

    FactsOfAgency(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Plans the agency issued, their tasks, the tasks others gave it, its targets and dossiers; and the agencies
    /// these name, with all that stand above them and the department that receives reports there.
    public List<RecordedFact> at(String agencyCode, Instant cutOff) {
        try (Connection connection = dataSource.getConnection()) {
            List<RecordedFact> facts = new ArrayList<>(figures(connection, agencyCode, cutOff));
            facts.addAll(agencies(connection, named(agencyCode, facts), cutOff));
            return facts;
        } catch (SQLException failure) {
            throw new JournalException(failure);
        }
    }

    private static List<RecordedFact> figures(Connection connection, String agencyCode, Instant cutOff)
            throws SQLException {
        OffsetDateTime moment = CutOffs.timestamp(cutOff);
        try (PreparedStatement select = connection.prepareStatement(FIGURES)) {
            select.setString(1, agencyCode);
            select.setObject(2, moment);
            select.setObject(3, moment);
            select.setArray(4, text(connection, FactType.figures()));
            select.setString(5, agencyCode);
            return read(select);
        }
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

    private static List<RecordedFact> agencies(Connection connection, Set<String> named, Instant cutOff)
            throws SQLException {
        List<RecordedFact> found = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        Set<String> wanted = named;
        while (!wanted.isEmpty()) {
            asked.addAll(wanted);
            List<RecordedFact> level = select(connection, AGENCIES, wanted, cutOff);
            found.addAll(level);
            wanted = parents(level).stream()
                    .filter(code -> !asked.contains(code))
                    .collect(Collectors.toSet());
        }
        found.addAll(select(connection, HOME_AFFAIRS, parents(found), cutOff));
        return found;
    }

    private static Set<String> parents(List<RecordedFact> agencies) {
        Set<String> codes = new HashSet<>();
        for (RecordedFact recorded : agencies) {
            if (recorded.fact() instanceof AgencyChanged agency && agency.parentCode() != null) {
                codes.add(agency.parentCode());
            }
        }
        return codes;
    }

    private static List<RecordedFact> select(Connection connection, String sql, Set<String> codes, Instant cutOff)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, text(connection, codes));
            select.setObject(2, CutOffs.timestamp(cutOff));
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

    private static java.sql.Array text(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
