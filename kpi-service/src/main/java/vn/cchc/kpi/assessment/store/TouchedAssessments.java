package vn.cchc.kpi.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kpi.assessment.domain.Readers;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.Touch;
import vn.cchc.kpi.sql.Database;

/// The assessments a fact can move, and no others. Locked: figures read afterwards are at least as new.
@ApplicationScoped
class TouchedAssessments {

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

    private final Database database;

    TouchedAssessments(Database database) {
        this.database = database;
    }

    List<Subject> byTasks(Set<UUID> plans, Set<String> indicators) {
        return database.list(
                TOUCHED_BY_TASKS,
                select -> select.setArray("text", indicators)
                        .setArray("uuid", plans)
                        .setArray("uuid", plans),
                SubjectRow::read);
    }

    List<Subject> byCounts(Collection<Touch> touches, Readers readers) {
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
}
