package vn.cchc.task.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.cchc.task.assignment.domain.AssignmentStatus;

/// The queries of this feature.
@ApplicationScoped
class AssignmentSearch {

    private static final String OPEN = Stream.of(AssignmentStatus.values())
            .filter(AssignmentStatus::isOpen)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private static final String OVERDUE =
            "(status in " + OPEN + " and coalesce(next_due_on < least(?, owed_until), false))";

    private static final String LIST = "select id, version, plan_id, task_id, ordinal, task ->> 'no', area,"
            + " task ->> 'content', agency_code, issuer_code, status, " + OVERDUE
            + ", due_on, next_due_on, done_on, timeliness from assignment where ";

    private static final String COUNT = "select status, count(*), count(*) filter (where " + OVERDUE
            + "), count(*) filter (where timeliness <> 'LATE'), count(*) filter (where timeliness = 'LATE')"
            + " from assignment where ";

    private final DataSource dataSource;

    AssignmentSearch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<AssignmentItem> list(Condition condition, LocalDate today, int limit) {
        String sql = LIST + condition.sql() + " order by plan_id, ordinal, id limit ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, today);
            query.setInt(condition.bind(query, 2), limit);
            try (ResultSet rows = query.executeQuery()) {
                List<AssignmentItem> items = new ArrayList<>();
                while (rows.next()) {
                    items.add(item(rows));
                }
                return items;
            }
        } catch (SQLException failure) {
            throw new SearchException(failure);
        }
    }

    AssignmentSummary count(Condition condition, LocalDate today) {
        String sql = COUNT + condition.sql() + " group by status";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, today);
            condition.bind(query, 2);
            try (ResultSet rows = query.executeQuery()) {
                return summary(rows);
            }
        } catch (SQLException failure) {
            throw new SearchException(failure);
        }
    }

    private static AssignmentSummary summary(ResultSet rows) throws SQLException {
        Map<AssignmentStatus, Long> byStatus = new EnumMap<>(AssignmentStatus.class);
        for (AssignmentStatus status : AssignmentStatus.values()) {
            byStatus.put(status, 0L);
        }
        long overdue = 0;
        long onTime = 0;
        long late = 0;
        while (rows.next()) {
            byStatus.put(AssignmentStatus.valueOf(rows.getString(1)), rows.getLong(2));
            overdue += rows.getLong(3);
            onTime += rows.getLong(4);
            late += rows.getLong(5);
        }
        long total = byStatus.values().stream().mapToLong(Long::longValue).sum();
        long counted = byStatus.entrySet().stream()
                .filter(entry -> entry.getKey().counts())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new AssignmentSummary(total, counted, byStatus, overdue, onTime, late);
    }

    private static AssignmentItem item(ResultSet row) throws SQLException {
        return new AssignmentItem(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getBoolean(12),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                row.getObject(15, LocalDate.class),
                row.getString(16));
    }
}
