package vn.cchc.kpi.assessment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.usecase.Recompute.Looked;
import vn.cchc.kpi.rebuild.DerivedState;
import vn.cchc.kpi.rebuild.Rebuildable;
import vn.cchc.kpi.sql.Database;

/// Assesses every target of a plan anew from totals, counters, measurements, definitions and the day. Plans that were
/// cancelled or superseded are left as they are.
@ApplicationScoped
class RebuildAssessments implements Rebuildable {

    private static final String NEXT_PLAN = """
            select plan_id from plan_copy
            where status in ('ACTIVE', 'CLOSED') and version > 0 and (?::uuid is null or plan_id > ?::uuid)
            and (?::text is null or agency_code in (select agency_subtree(?)))
            order by plan_id limit 1""";

    private final Database database;
    private final Recompute recompute;

    RebuildAssessments(Database database, Recompute recompute) {
        this.database = database;
        this.recompute = recompute;
    }

    @Override
    public DerivedState what() {
        return DerivedState.ASSESSMENTS;
    }

    @Override
    public Optional<Part> next(@Nullable String scope, @Nullable String after) {
        return database.first(
                        NEXT_PLAN,
                        select -> select.setOther(after)
                                .setOther(after)
                                .setText(scope)
                                .setText(scope),
                        row -> row.id("plan_id"))
                .map(this::again);
    }

    private Part again(UUID plan) {
        List<Looked> looked = recompute.again(plan).stream()
                .sorted((a, b) -> line(a.after()).compareTo(line(b.after())))
                .toList();
        return new Part(
                plan.toString(),
                looked.stream()
                        .filter(one -> one.before().version() > 0)
                        .map(one -> line(one.before()))
                        .toList(),
                looked.stream().map(one -> line(one.after())).toList());
    }

    private static String line(Assessment one) {
        return EventJson.write(new Line(
                one.planId(),
                one.target().code(),
                one.period().year(),
                one.period().code().name(),
                one.agencyCode(),
                one.terms(),
                one.settled(),
                one.verdict()));
    }

    /// What of an assessment follows from the facts: neither its identity nor how often it changed.
    private record Line(
            UUID planId,
            String targetCode,
            int year,
            String period,
            String agencyCode,
            @Nullable String terms,
            boolean settled,
            Verdict verdict) {}
}
