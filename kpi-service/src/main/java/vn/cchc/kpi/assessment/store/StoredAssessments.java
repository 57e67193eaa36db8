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
import vn.cchc.calendar.ReportingYear;
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

    private static final String TOUCHED_BY_TASKS = SubjectRow.SELECT + """
            where t.indicator = any(?) and a.plan_id in (
                select unnest(?::uuid[])
                union
                select s.superior_id
                from plan_superior s
                join plan_copy below on below.plan_id = s.plan_id
                join plan_copy above on above.plan_id = s.superior_id
                where s.plan_id = any(?) and below.agency_code <> above.agency_code)
            """ + SubjectRow.LOCK;

    /// A count moves the periods of its reporting year that end no earlier, those of the next year that compare, and
    /// those of whatever year whose target names its year as the base.
    /// An index also moves what lies below, where nobody nearer has one.
    private static final String TOUCHED_BY_COUNTS = SubjectRow.SELECT + """
            where t.indicator = any(?) and a.id in (
                with recursive touch(agency, year, until) as (
                    select * from unnest(?::text[], ?::int[], ?::date[])
                ), above(code, year, until) as (
                    select agency, year, until from touch
                    union
                    select c.parent_code, b.year, b.until
                    from above b join agency_copy c on c.code = b.code where c.parent_code is not null
                ), below(code, year, until) as (
                    select agency, year, until from touch where ?
                    union
                    select c.code, b.year, b.until from below b join agency_copy c on c.parent_code = b.code
                ), place as (
                    select * from above union select * from below
                )
                select n.id
                from place l
                join assessment n on n.agency_code = l.code and n.year in (l.year, l.year + 1)
                join target_copy u on u.plan_id = n.plan_id and u.code = n.target_code
                where (n.year = l.year and n.period_to >= l.until)
                   or (n.year = l.year + 1 and (u.operator = 'DECREASE' or u.indicator = any(?)))
                union
                select n.id
                from place l
                join target_in_force u on u.baseline_year = l.year and u.indicator = any(?)
                join assessment n on n.plan_id = u.plan_id and n.target_code = u.code and n.agency_code = l.code)
            """ + SubjectRow.LOCK;

    private static final String SELECTED = SubjectRow.SELECT + """
            where t.indicator = ?
            and (?::text is null or a.agency_code in (select agency_subtree(?)))
            and (cardinality(?::int[]) = 0 or a.year = any(?))
            and (cardinality(?::text[]) = 0 or a.period = any(?))
            and (?::date is null or a.period_from >= ?)
            and (?::date is null or a.period_to >= ?)
            order by a.id""";

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
    private final Clock clock;

    StoredAssessments(Database database, Outbox outbox, AssessmentOpening opening, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.opening = opening;
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
        List<String> periods = selection.periods().stream().map(Enum::name).toList();
        return database.list(
                lock ? SELECTED + " for update of a" : SELECTED,
                select -> select.set(selection.indicator())
                        .setText(selection.scope())
                        .setText(selection.scope())
                        .setArray("int4", selection.years())
                        .setArray("int4", selection.years())
                        .setArray("text", periods)
                        .setArray("text", periods)
                        .setDate(selection.beginFrom())
                        .setDate(selection.beginFrom())
                        .setDate(selection.notEndedOn())
                        .setDate(selection.notEndedOn()),
                SubjectRow::read);
    }

    @Override
    public void pin(List<Subject> subjects, Definition version) {
        database.update(
                "update assessment set pinned_version = ?, pinned_indicator = ? where id = any(?)",
                update -> update.set(version.version())
                        .set(version.code())
                        .setArray(
                                "uuid",
                                subjects.stream()
                                        .map(subject -> subject.assessment().id())
                                        .toList()));
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
        return database.list(
                TOUCHED_BY_TASKS,
                select -> select.setArray("text", indicators)
                        .setArray("uuid", plans)
                        .setArray("uuid", plans),
                SubjectRow::read);
    }

    @Override
    public List<Subject> touchedByCounts(Collection<Touch> touches, Readers readers) {
        List<LocalDate> ends =
                touches.stream().map(touch -> touch.window().to()).toList();
        return database.list(
                TOUCHED_BY_COUNTS,
                select -> select.setArray("text", readers.all())
                        .setArray("text", touches.stream().map(Touch::agency).toList())
                        .setArray(
                                "int4",
                                ends.stream()
                                        .map(end -> ReportingYear.of(end).year())
                                        .toList())
                        .setArray("date", ends)
                        .set(touches.stream().anyMatch(Touch::isIndex))
                        .setArray("text", readers.ofYearBefore())
                        .setArray("text", readers.ofBaseline()),
                SubjectRow::read);
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
