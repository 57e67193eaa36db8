package vn.cchc.task.assignment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.AssignmentRefusal.StaleVersion;
import vn.cchc.task.assignment.domain.AssignmentRefused;
import vn.cchc.task.assignment.domain.Assignments;
import vn.cchc.task.assignment.domain.DueBatch;
import vn.cchc.task.assignment.domain.OpenBatch;

@ApplicationScoped
class StoredAssignments implements Assignments {

    private final DataSource dataSource;
    private final Outbox outbox;

    StoredAssignments(DataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    @Override
    public Optional<Assignment> find(UUID id) {
        return select(AssignmentRows.BY_ID, query -> query.setObject(1, id), AssignmentRows::read).stream()
                .findFirst();
    }

    @Override
    public List<Assignment> lockPlan(UUID planId) {
        return select(AssignmentRows.LOCK_PLAN, query -> query.setObject(1, planId), AssignmentRows::read);
    }

    @Override
    public DueBatch lockDue(LocalDate today, DueBatch.Place after, int limit) {
        List<Assignment> due = new ArrayList<>();
        List<DueBatch.Unreadable> unreadable = new ArrayList<>();
        List<DueBatch.Place> places = select(
                AssignmentRows.LOCK_DUE,
                query -> {
                    query.setObject(1, today);
                    query.setObject(2, after.sweepOn());
                    query.setObject(3, after.id());
                    query.setInt(4, limit);
                },
                row -> {
                    DueBatch.Place place = AssignmentRows.place(row);
                    try {
                        due.add(AssignmentRows.read(row));
                    } catch (UnreadableAssignmentException broken) {
                        unreadable.add(new DueBatch.Unreadable(place.id(), String.valueOf(broken.getMessage())));
                    }
                    return place;
                });
        return new DueBatch(due, unreadable, places.isEmpty() ? after : places.getLast());
    }

    @Override
    public OpenBatch lockOpen(UUID after, int limit) {
        List<Assignment> open = new ArrayList<>();
        List<UUID> ids = select(
                AssignmentRows.LOCK_OPEN,
                query -> {
                    query.setObject(1, after);
                    query.setInt(2, limit);
                },
                row -> {
                    try {
                        open.add(AssignmentRows.read(row));
                    } catch (UnreadableAssignmentException _) {
                        // the sweep reports it until somebody mends it
                    }
                    return row.getObject(1, UUID.class);
                });
        return new OpenBatch(open, ids.size(), ids.isEmpty() ? after : ids.getLast());
    }

    @Override
    public void addAll(List<AssignmentChange> assigned) {
        write(AssignmentRows.INSERT, assigned, (insert, change) -> AssignmentRows.bindInsert(insert, change.after()));
        tell(assigned);
    }

    @Override
    public void save(AssignmentChange change) {
        saveAll(List.of(change));
    }

    @Override
    public void saveAll(List<AssignmentChange> changes) {
        requireAllWritten(
                changes,
                write(
                        AssignmentRows.UPDATE,
                        changes,
                        (update, change) -> AssignmentRows.bindUpdate(update, change.after(), change.before())));
        tell(changes);
    }

    @Override
    public void reviseAll(List<AssignmentChange> changes) {
        requireAllWritten(
                changes,
                write(
                        AssignmentRows.REVISE,
                        changes,
                        (update, change) -> AssignmentRows.bindRevision(update, change.after(), change.before())));
        tell(changes);
    }

    private void tell(List<AssignmentChange> changes) {
        outbox.append(changes.stream()
                .flatMap(change -> AssignmentEventJson.of(change).stream())
                .toList());
    }

    private <T> List<T> select(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            binding.bind(query);
            try (ResultSet rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new AssignmentStoreException(failure);
        }
    }

    private int[] write(String sql, List<AssignmentChange> changes, ChangeBinding binding) {
        if (changes.isEmpty()) {
            return new int[0];
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement write = connection.prepareStatement(sql)) {
            for (AssignmentChange change : changes) {
                binding.bind(write, change);
                write.addBatch();
            }
            return write.executeBatch();
        } catch (SQLException failure) {
            throw new AssignmentStoreException(failure);
        }
    }

    private static void requireAllWritten(List<AssignmentChange> changes, int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == 0) {
                long seen = changes.get(i).before();
                throw new AssignmentRefused(new StaleVersion(seen, seen + 1));
            }
        }
    }

    private interface Binding {
        void bind(PreparedStatement query) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface ChangeBinding {
        void bind(PreparedStatement write, AssignmentChange change) throws SQLException;
    }
}
