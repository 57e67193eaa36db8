package vn.cchc.kpi.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kpi.sql.Database;

/// Counters per plan and month, changed by what assignments changed.
@ApplicationScoped
class TaskCounters {

    private static final String ADD = """
            insert into task_counter (plan_id, month_from, total, done_on_time, done_late, overdue, as_of)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (plan_id, month_from) do update
            set total = task_counter.total + excluded.total,
                done_on_time = task_counter.done_on_time + excluded.done_on_time,
                done_late = task_counter.done_late + excluded.done_late,
                overdue = task_counter.overdue + excluded.overdue,
                as_of = greatest(task_counter.as_of, excluded.as_of)""";

    private final Database database;

    TaskCounters(Database database) {
        this.database = database;
    }

    /// One assignment before and after.
    record Step(Assignment before, Assignment after) {}

    void apply(List<Step> steps) {
        Map<Place, Difference> differences = new HashMap<>();
        for (Step step : steps) {
            Tally before = step.before().tally();
            Tally after = step.after().tally();
            if (step.before().asOf().equals(LocalDate.EPOCH)) {
                add(differences, step, after);
            } else if (!before.equals(after)
                    || !step.before().asOf().equals(step.after().asOf())) {
                add(differences, step, before.negated());
                add(differences, step, after);
            }
        }
        List<Map.Entry<Place, Difference>> ordered = differences.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        database.updateAll(ADD, ordered, (upsert, entry) -> {
            Tally tally = entry.getValue().tally();
            upsert.set(entry.getKey().plan())
                    .set(entry.getKey().month())
                    .set(tally.total())
                    .set(tally.doneOnTime())
                    .set(tally.doneLate())
                    .set(tally.overdue())
                    .set(entry.getValue().asOf());
        });
    }

    private static void add(Map<Place, Difference> differences, Step step, Tally tally) {
        LocalDate asOf = step.after().asOf();
        differences.merge(
                new Place(step.after().planId(), tally.month()), new Difference(tally, asOf), Difference::plus);
    }

    private record Place(UUID plan, LocalDate month) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::plan).thenComparing(Place::month);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private record Difference(Tally tally, LocalDate asOf) {
        Difference plus(Difference other) {
            return new Difference(tally.plus(other.tally), asOf.isAfter(other.asOf) ? asOf : other.asOf);
        }
    }
}
