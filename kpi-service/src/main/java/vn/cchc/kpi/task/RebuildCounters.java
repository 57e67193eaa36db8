package vn.cchc.kpi.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.rebuild.DerivedState;
import vn.cchc.kpi.rebuild.Rebuildable;
import vn.cchc.kpi.sql.Database;

/// Counts the assignments of a plan anew. Alone: an assignment heard of between the counting and the comparing would
/// look like a difference.
@ApplicationScoped
class RebuildCounters implements Rebuildable {

    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    private static final String WITHIN = """
            and (?::text is null or exists (select 1 from plan_copy c
                where c.plan_id = t.plan_id and c.agency_code in (select agency_subtree(?))))""";

    private static final String NEXT_PLAN = """
            (select plan_id from assignment_copy t where plan_id > ?::uuid %1$s order by plan_id limit 1)
            union
            (select plan_id from task_counter t where plan_id > ?::uuid %1$s order by plan_id limit 1)
            order by plan_id limit 1""".formatted(WITHIN);

    private final Database database;
    private final Recompute recompute;

    RebuildCounters(Database database, Recompute recompute) {
        this.database = database;
        this.recompute = recompute;
    }

    @Override
    public DerivedState what() {
        return DerivedState.TASK_COUNTERS;
    }

    @Override
    public Optional<Part> next(@Nullable String scope, @Nullable String after) {
        String from = after == null ? FIRST : after;
        return database.first(
                        NEXT_PLAN,
                        select -> select.setOther(from)
                                .setText(scope)
                                .setText(scope)
                                .setOther(from)
                                .setText(scope)
                                .setText(scope),
                        row -> row.id("plan_id"))
                .map(this::recount);
    }

    private Part recount(UUID plan) {
        List<Part> part = new ArrayList<>(1);
        recompute.afterRecount(() -> {
            Sheet kept = kept(plan);
            Sheet counted = counted(plan);
            part.add(new Part(plan.toString(), kept.lines(plan), counted.lines(plan)));
            if (kept.says(counted, plan)) {
                return Set.of();
            }
            replace(plan, counted);
            return Set.of(plan);
        });
        return part.getFirst();
    }

    private Sheet kept(UUID plan) {
        Sheet sheet = new Sheet();
        database.list(
                "select * from task_counter where plan_id = ?",
                select -> select.set(plan),
                row -> sheet.with(
                        new Tally(
                                row.date("month_from"),
                                row.number("total"),
                                row.number("done_on_time"),
                                row.number("done_late"),
                                row.number("overdue")),
                        row.date("as_of")));
        return sheet;
    }

    private Sheet counted(UUID plan) {
        Sheet sheet = new Sheet();
        database.list(
                        "select * from assignment_copy where plan_id = ?",
                        select -> select.set(plan),
                        Assignments::assignment)
                .forEach(one -> sheet.with(one.tally(), one.asOf()));
        return sheet;
    }

    private void replace(UUID plan, Sheet counted) {
        database.update("delete from task_counter where plan_id = ?", delete -> delete.set(plan));
        database.updateAll(
                """
                insert into task_counter (plan_id, month_from, total, done_on_time, done_late, overdue, as_of)
                values (?, ?, ?, ?, ?, ?, ?)""",
                counted.months.values(),
                (insert, tally) -> insert.set(plan)
                        .set(tally.month())
                        .set(tally.total())
                        .set(tally.doneOnTime())
                        .set(tally.doneLate())
                        .set(tally.overdue())
                        .set(counted.asOf));
    }

    /// The counters of one plan. Which day each month is as of is not told apart: figures are as of the newest.
    private static final class Sheet {

        private final Map<LocalDate, Tally> months = new TreeMap<>();
        private LocalDate asOf = LocalDate.EPOCH;

        Sheet with(Tally tally, LocalDate day) {
            months.merge(tally.month(), tally, Tally::plus);
            asOf = day.isAfter(asOf) ? day : asOf;
            return this;
        }

        /// A month that nothing counts in any more says nothing.
        List<String> lines(UUID plan) {
            return months.values().stream()
                    .filter(tally -> !tally.isZero())
                    .map(tally -> plan + " as of " + asOf + " " + tally)
                    .toList();
        }

        boolean says(Sheet other, UUID plan) {
            return lines(plan).equals(other.lines(plan));
        }
    }
}
