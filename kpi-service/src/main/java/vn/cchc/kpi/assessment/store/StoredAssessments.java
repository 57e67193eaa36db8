package vn.cchc.kpi.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.AssessmentChange;
import vn.cchc.kpi.assessment.domain.Assessments;
import vn.cchc.kpi.assessment.domain.Gap;
import vn.cchc.kpi.assessment.domain.Readers;
import vn.cchc.kpi.assessment.domain.Selection;
import vn.cchc.kpi.assessment.domain.StatusOverride;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.Touch;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Statement;

/// Assessments in PostgreSQL. A change is written with its history row and its events in the caller's transaction.
@ApplicationScoped
class StoredAssessments implements Assessments {

    /// Name of the lock between facts and activations.
    private static final long ACTIVATION = 0x6b70692d61637476L;

    private static final String AROUND = SubjectRow.SELECT + """
            where a.agency_code in (
                with recursive above(code) as (
                    select unnest(?::text[])
                    union
                    select c.parent_code from above b join agency_copy c on c.code = b.code
                    where c.parent_code is not null
                )
                select code from above
                union
                select agency_subtree(moved) from unnest(?::text[]) as moved)
            """ + SubjectRow.LOCK;

    private static final String ENDED = SubjectRow.SELECT + """
            where a.id in (select id from assessment where not settled and period_to < ? order by period_to, id limit ?)
            """ + SubjectRow.LOCK;

    private static final String STALE = SubjectRow.SELECT + """
            where a.id in (select n.id from assessment n
                join plan_copy q on q.plan_id = n.plan_id and q.status in ('ACTIVE', 'CLOSED')
                where not n.settled and n.looked_on < ? and n.period_from <= ? order by n.looked_on, n.id limit ?)
            """ + SubjectRow.LOCK;

    private static final String OVERRIDE_EXPIRED = SubjectRow.SELECT + """
            where a.id in (select n.id from assessment n
                join plan_copy q on q.plan_id = n.plan_id and q.status in ('ACTIVE', 'CLOSED')
                where n.override_status is not null and n.override_expires_on < ? order by n.id limit ?)
            """ + SubjectRow.LOCK;

    private static final String ENDED_PLAN = """
            a.plan_id in (select p.plan_id from plan_copy p
                where p.plan_id = any(?) and p.status in ('CANCELLED', 'SUPERSEDED'))""";

    private static final String SAVE = """
            with changed as (
                update assessment
                set definition_version = ?, numerator = ?, denominator = ?, value = ?, parts = ?, status = ?,
                    provisional = ?, data_as_of = ?, covers_to = ?, gap = ?, missing = ?, reason = ?,
                    override_status = ?, override_reason = ?, override_by = ?, override_at = ?,
                    override_expires_on = ?, override_evidence = ?,
                    terms = ?, settled = ?, version = ?, assessed_at = ?, looked_on = ?
                where id = ?
                returning *
            )
            insert into assessment_history (assessment_id, version, definition_version, numerator, denominator, value,
                                            parts, status, provisional, data_as_of, covers_to, gap, missing, reason,
                                            override_status, override_reason, override_by, override_at,
                                            override_expires_on, override_evidence, assessed_at, cause)
            select id, version, definition_version, numerator, denominator, value,
                   parts, status, provisional, data_as_of, covers_to, gap, missing, reason,
                   override_status, override_reason, override_by, override_at,
                   override_expires_on, override_evidence, assessed_at, ?
            from changed
            on conflict do nothing""";

    private final Database database;
    private final Outbox outbox;
    private final AssessmentOpening opening;
    private final TouchedAssessments touched;
    private final SelectedAssessments selected;
    private final Clock clock;

    StoredAssessments(
            Database database,
            Outbox outbox,
            AssessmentOpening opening,
            TouchedAssessments touched,
            SelectedAssessments selected,
            Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.opening = opening;
        this.touched = touched;
        this.selected = selected;
        this.clock = clock;
    }

    @Override
    public void enter() {
        lock("select pg_advisory_xact_lock_shared(?)");
    }

    @Override
    public void enterAlone() {
        lock("select pg_advisory_xact_lock(?)");
    }

    private void lock(String sql) {
        database.list(sql, lock -> lock.set(ACTIVATION), _ -> true);
    }

    @Override
    public void open(UUID planId) {
        opening.open(planId);
    }

    @Override
    public void settleEnded(Set<UUID> plans) {
        database.update(
                "delete from assessment a where a.version = 0 and " + ENDED_PLAN,
                delete -> delete.setArray("uuid", plans));
        database.update(
                "update assessment a set settled = true where not a.settled and " + ENDED_PLAN,
                update -> update.setArray("uuid", plans));
    }

    @Override
    public List<Subject> ofPlan(UUID planId) {
        return database.list(
                SubjectRow.SELECT + "where a.plan_id = ?" + SubjectRow.LOCK,
                select -> select.set(planId),
                SubjectRow::read);
    }

    @Override
    public List<Subject> selected(Selection selection, boolean lock) {
        return selected.find(selection, lock);
    }

    @Override
    public List<Subject> selected(Selection selection, @Nullable UUID after, int atMost) {
        return selected.find(selection, after, atMost);
    }

    @Override
    public void pin(List<Subject> subjects, Definition version) {
        selected.pin(subjects, version);
    }

    @Override
    public List<Subject> ofTarget(UUID planId, String targetCode) {
        return database.list(
                SubjectRow.SELECT + "where a.plan_id = ? and a.target_code = ?" + SubjectRow.LOCK,
                select -> select.set(planId).set(targetCode),
                SubjectRow::read);
    }

    @Override
    public List<Subject> touchedByTasks(Set<UUID> plans, Set<String> indicators) {
        return touched.byTasks(plans, indicators);
    }

    @Override
    public List<Subject> touchedByCounts(Collection<Touch> touches, Readers readers) {
        return touched.byCounts(touches, readers);
    }

    @Override
    public List<Subject> around(Set<String> moved, Set<String> formerParents) {
        Set<String> upwards = new HashSet<>(moved);
        upwards.addAll(formerParents);
        return database.list(
                AROUND, select -> select.setArray("text", upwards).setArray("text", moved), SubjectRow::read);
    }

    @Override
    public List<Subject> ended(LocalDate day, int atMost) {
        return database.list(ENDED, select -> select.set(day).set(atMost), SubjectRow::read);
    }

    @Override
    public List<Subject> stale(LocalDate month, LocalDate today, int atMost) {
        return database.list(STALE, select -> select.set(month).set(today).set(atMost), SubjectRow::read);
    }

    @Override
    public List<Subject> overrideExpired(LocalDate day, int atMost) {
        return database.list(OVERRIDE_EXPIRED, select -> select.set(day).set(atMost), SubjectRow::read);
    }

    @Override
    public Optional<Subject> locked(UUID id) {
        return database.first(
                SubjectRow.SELECT + "where a.id = ?" + SubjectRow.LOCK, select -> select.set(id), SubjectRow::read);
    }

    @Override
    public void looked(List<Subject> subjects, LocalDate today) {
        database.update(
                "update assessment set looked_on = ? where id = any(?) and looked_on < ?",
                update -> update.set(today)
                        .setArray(
                                "uuid",
                                subjects.stream()
                                        .map(subject -> subject.assessment().id())
                                        .toList())
                        .set(today));
    }

    @Override
    public Optional<Subject> find(UUID id) {
        return database.first(SubjectRow.SELECT + "where a.id = ?", select -> select.set(id), SubjectRow::read);
    }

    @Override
    public Optional<Subject> findOfAnyPlan(UUID id) {
        return database.first(SubjectRow.OF_ANY_PLAN + "where a.id = ?", select -> select.set(id), SubjectRow::read);
    }

    @Override
    public void save(List<AssessmentChange> changes) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        database.updateAll(SAVE, changes, (update, change) -> {
            bind(update, change.after(), now);
            update.set(today).set(change.after().id()).set(change.cause().name());
        });
        outbox.append(AssessmentEvents.of(changes, today));
    }

    private static void bind(Statement update, Assessment after, Instant now) throws SQLException {
        Verdict verdict = after.verdict();
        Gap gap = verdict.gap();
        update.set(verdict.definitionVersion())
                .setNumber(verdict.numerator())
                .setNumber(verdict.denominator())
                .setNumber(verdict.value())
                .setText(parts(verdict))
                .set(verdict.status().name())
                .set(verdict.provisional())
                .setDate(verdict.asOf())
                .setDate(verdict.coversTo())
                .setNumber(gap == null ? null : gap.distance())
                .setNumber(gap == null ? null : gap.missing())
                .setText(verdict.reason() == null ? null : EventJson.write(verdict.reason()));
        bind(update, after.override());
        update.setText(after.terms()).set(after.settled()).set(after.version()).set(now);
    }

    private static void bind(Statement update, @Nullable StatusOverride override) throws SQLException {
        update.setText(override == null ? null : override.status().name())
                .setText(override == null ? null : override.reason())
                .setText(override == null ? null : override.by())
                .setTime(override == null ? null : override.at())
                .setDate(override == null ? null : override.expiresOn())
                .setText(override == null ? null : override.evidence());
    }

    private static @Nullable String parts(Verdict verdict) {
        return verdict.parts().isEmpty() ? null : EventJson.write(verdict.parts());
    }
}
