package vn.cchc.kpi.dossier.store;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kpi.dossier.domain.DossierMetric;

/// The statements of a merge, with the metric columns filled in.
final class MergeSql {

    static final String EMPTY = "truncate dossier_stage";

    /// The first row about an agency and window sets its grain and its source.
    static final String OPEN_WINDOWS = """
            insert into agency_window (agency_code, window_from, window_to, grain, source, row_count, provisional, version)
            select agency_code, window_from, window_to, grain, ?, 0, true, 0
            from unnest(?::text[], ?::date[], ?::date[], ?::text[]) as w(agency_code, window_from, window_to, grain)
            order by agency_code, window_from
            on conflict do nothing""";

    /// Whoever holds an agency's window is the only one to change its rows and totals.
    static final String LOCK_WINDOWS = """
            select 1 from agency_window
            where (agency_code, window_from) in (select * from unnest(?::text[], ?::date[]))
            order by agency_code, window_from for update""";

    /// A window that is all provisional is given up as a whole to another grain or source. Decided before the first
    /// chunk is merged: what an import brings itself never makes room for the rest of it.
    static final String TAKE_OVER = """
            with free as (
                select w.agency_code, w.window_from, g.grain
                from unnest(?::text[], ?::date[], ?::text[]) as g(agency_code, window_from, grain)
                join agency_window w on w.agency_code = g.agency_code and w.window_from = g.window_from
                where (w.grain <> g.grain or w.source <> ?)
                and not exists (select 1 from dossier_row d
                    where d.agency_code = w.agency_code and d.window_from = w.window_from and not d.provisional)
            ), gone as (
                delete from dossier_row d using free f
                where d.agency_code = f.agency_code and d.window_from = f.window_from
            )
            update agency_window w set grain = f.grain, source = ?
            from free f where w.agency_code = f.agency_code and w.window_from = f.window_from""";

    static final String CLASSIFY = """
            update dossier_stage t
            set outcome = c.outcome, stored = c.stored
            from (
                select s.row_no,
                    case when w.grain <> s.grain then 'MIXED_GRAIN'
                         when w.source <> ? then 'OTHER_SOURCE'
                         when d.revision is null then 'CREATED'
                         when d.revision > s.revision then 'OLDER_REVISION'
                         when d.revision < s.revision then 'UPDATED'
                         when (d.data_as_of, d.provisional, %s) is not distinct from (s.data_as_of, s.provisional, %s)
                             then 'UNCHANGED'
                         else 'OTHER_CONTENT' end as outcome,
                    case when w.grain <> s.grain then w.grain
                         when w.source <> ? then w.source
                         else d.revision::text end as stored
                from dossier_stage s
                join agency_window w on w.agency_code = s.agency_code and w.window_from = s.window_from
                left join dossier_row d on d.agency_code = s.agency_code and d.window_from = s.window_from
                    and d.subject = s.subject
            ) c
            where c.row_no = t.row_no""".formatted(prefixed("d."), prefixed("s."));

    static final String MERGE = """
            insert into dossier_row (agency_code, window_from, window_to, subject, procedure_code, field_code, publisher,
                source, revision, data_as_of, provisional, batch_id, %s)
            select agency_code, window_from, window_to, subject, procedure_code, field_code, publisher,
                ?, revision, data_as_of, provisional, ?, %s
            from dossier_stage where outcome in ('CREATED', 'UPDATED')
            on conflict (agency_code, window_from, subject) do update
            set field_code = excluded.field_code, publisher = excluded.publisher, revision = excluded.revision,
                data_as_of = excluded.data_as_of, provisional = excluded.provisional, batch_id = excluded.batch_id, %s
            """.formatted(StagingTable.METRICS, StagingTable.METRICS, assigned("excluded."));

    static final String OUTCOMES = "select outcome, count(*) as count from dossier_stage group by outcome";

    static final String CONFLICTS = """
            select row_no, outcome, stored, grain, revision from dossier_stage
            where outcome not in ('CREATED', 'UPDATED', 'UNCHANGED') order by row_no""";

    static final String TOUCHED = """
            select distinct agency_code, window_from, window_to from dossier_stage
            where outcome in ('CREATED', 'UPDATED')""";

    /// Complete up to the day up to which every row is.
    static final String TOTAL = """
            update agency_window w
            set row_count = t.row_count, data_as_of = t.data_as_of, provisional = t.provisional,
                version = w.version + 1, %s
            from (
                select r.agency_code, r.window_from, count(*) as row_count, min(r.data_as_of) as data_as_of,
                    bool_or(r.provisional) as provisional, %s
                from unnest(?::text[], ?::date[]) as place(agency_code, window_from)
                join dossier_row r on r.agency_code = place.agency_code and r.window_from = place.window_from
                group by r.agency_code, r.window_from
            ) t
            where w.agency_code = t.agency_code and w.window_from = t.window_from
            returning w.*""".formatted(assigned("t."), summed());

    static final String RECORD = """
            insert into dossier_batch (id, source, pushed_by, recorded_at, created, updated, unchanged, rejected)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private MergeSql() {}

    private static String prefixed(String prefix) {
        return each(metric -> prefix + metric);
    }

    private static String assigned(String prefix) {
        return each(metric -> metric + " = " + prefix + metric);
    }

    /// A metric that one row leaves out is not known of the whole: added as zero it would look like one.
    private static String summed() {
        return each(
                metric -> "case when count(r.%1$s) = count(*) then sum(r.%1$s)::bigint end as %1$s".formatted(metric));
    }

    private static String each(Function<String, String> sql) {
        return Arrays.stream(DossierMetric.values())
                .map(DossierMetric::wireName)
                .map(sql)
                .collect(Collectors.joining(", "));
    }
}
