package vn.cchc.kpi.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import vn.cchc.kpi.sql.Database;

/// Which events told of an assignment: what its share in a figure is traced back to.
@ApplicationScoped
class AssignmentEvents {

    private static final String ADD = """
            insert into assignment_event (assignment_id, event_id, fact, version, occurred_on)
            values (?, ?, ?, ?, ?)
            on conflict do nothing""";

    private final Database database;

    AssignmentEvents(Database database) {
        this.database = database;
    }

    /// A fact and the event that told it.
    record Told(String eventId, TaskFact fact) {}

    /// Written in one order everywhere, so that two batches never wait for each other.
    void add(List<Told> told) {
        List<Told> ordered = told.stream()
                .sorted(Comparator.comparing((Told one) -> one.fact().assignmentId())
                        .thenComparing(Told::eventId))
                .toList();
        database.updateAll(
                ADD,
                ordered,
                (insert, one) -> insert.set(one.fact().assignmentId())
                        .set(one.eventId())
                        .set(one.fact().getClass().getSimpleName())
                        .set(one.fact().version())
                        .set(one.fact().occurredOn()));
    }
}
