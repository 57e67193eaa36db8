package vn.cchc.task.assignment.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.DueBatch;
import vn.cchc.task.assignment.domain.PlannedTask;
import vn.cchc.task.assignment.domain.Progress;
import vn.cchc.task.assignment.domain.WorkReport;

/// The table `assignment`: its statements, and the way between a row and an assignment.
final class AssignmentRows {

    private static final String SELECT =
            "select id, version, agency_code, assigned_on, closes_on, task, progress, sweep_on, owed_until from assignment ";

    static final String BY_ID = SELECT + "where id = ?";
    static final String LOCK_PLAN = SELECT + "where plan_id = ? order by id for update";
    static final String LOCK_DUE = SELECT + """
            where sweep_on <= ? and (sweep_on, id) > (?, ?) order by sweep_on, id limit ? for update skip locked""";

    static final String LOCK_OPEN = SELECT + """
            where id > ? and status not in ('COMPLETED', 'CANCELLED', 'NOT_ARISEN') order by id limit ? for update""";

    static final String INSERT = """
            insert into assignment (id, version, status, due_on, next_due_on, done_on, timeliness, sweep_on, progress,
                agency_code, assigned_on, plan_id, task_id,
                issuer_code, ordinal, area, coordinating, closes_on, task, owed_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String UPDATE = """
            update assignment set version = ?, status = ?, due_on = ?, next_due_on = ?, done_on = ?, timeliness = ?,
                sweep_on = ?, progress = ?
            where id = ? and version = ?""";

    static final String REVISE = """
            update assignment set version = ?, status = ?, due_on = ?, next_due_on = ?, done_on = ?, timeliness = ?,
                sweep_on = ?, progress = ?,
                issuer_code = ?, ordinal = ?, area = ?, coordinating = ?, closes_on = ?, task = ?, owed_until = ?
            where id = ? and version = ?""";

    private AssignmentRows() {}

    /// @throws UnreadableAssignmentException when the documents of the row make no assignment
    static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                row.getObject(1, UUID.class),
                row.getLong(2),
                StoredJson.task(row.getString(6)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(9, LocalDate.class),
                StoredJson.progress(row.getString(7)));
    }

    static DueBatch.Place place(ResultSet row) throws SQLException {
        return new DueBatch.Place(row.getObject(8, LocalDate.class), row.getObject(1, UUID.class));
    }

    static void bindInsert(PreparedStatement insert, Assignment assigned) throws SQLException {
        insert.setObject(1, assigned.id());
        bindProgress(insert, 2, assigned);
        insert.setString(10, assigned.agencyCode());
        insert.setObject(11, assigned.assignedOn());
        insert.setObject(12, assigned.task().planId());
        insert.setObject(13, assigned.task().taskId());
        bindTask(insert, 14, assigned);
    }

    static void bindUpdate(PreparedStatement update, Assignment after, long before) throws SQLException {
        bindProgress(update, 1, after);
        update.setObject(9, after.id());
        update.setLong(10, before);
    }

    static void bindRevision(PreparedStatement update, Assignment after, long before) throws SQLException {
        bindProgress(update, 1, after);
        bindTask(update, 9, after);
        update.setObject(16, after.id());
        update.setLong(17, before);
    }

    private static void bindProgress(PreparedStatement write, int first, Assignment after) throws SQLException {
        Progress progress = after.progress();
        WorkReport report = progress.report();
        write.setLong(first, after.version());
        write.setString(first + 1, progress.status().name());
        bindDay(write, first + 2, after.dueOn());
        bindDay(write, first + 3, after.nextDueOn());
        bindDay(write, first + 4, Optional.ofNullable(report).map(WorkReport::doneOn));
        bindName(write, first + 5, progress.timeliness());
        bindDay(write, first + 6, after.sweepOn());
        bindJson(write, first + 7, progress);
    }

    private static void bindTask(PreparedStatement write, int first, Assignment after) throws SQLException {
        PlannedTask task = after.task();
        write.setString(first, task.issuerCode());
        write.setInt(first + 1, task.ordinal());
        write.setString(first + 2, task.area());
        write.setArray(
                first + 3,
                write.getConnection().createArrayOf("text", task.coordinating().toArray()));
        bindDay(write, first + 4, Optional.ofNullable(after.closesOn()));
        bindJson(write, first + 5, task);
        bindDay(write, first + 6, Optional.ofNullable(after.owedUntil()));
    }

    private static void bindDay(PreparedStatement write, int index, Optional<LocalDate> day) throws SQLException {
        if (day.isPresent()) {
            write.setObject(index, day.get());
        } else {
            write.setNull(index, Types.DATE);
        }
    }

    private static void bindName(PreparedStatement write, int index, @Nullable Enum<?> name) throws SQLException {
        if (name == null) {
            write.setNull(index, Types.VARCHAR);
        } else {
            write.setString(index, name.name());
        }
    }

    private static void bindJson(PreparedStatement write, int index, Object document) throws SQLException {
        write.setObject(index, EventJson.write(document), Types.OTHER);
    }
}
