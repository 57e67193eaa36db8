package vn.cchc.kpi.dossier.store;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kpi.dossier.domain.DossierMetric;

/// The statements of a merge, with the metric columns filled in.
final class MergeSql {

    /// For the rest of the transaction. What an import costs must not depend on what else is stored, so rows are
    /// met by their key: each statement asks for those of one window, or for one row, by itself. Neither is enough
    /// alone. Of a year known to be empty a join would be planned as reading all of it, and so would a look-up;
    /// plans are kept, and the year begins.
    static final String BY_KEY = "set local enable_seqscan = off";

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

    /// Windows of another grain or source that this import may take over: without rows, all provisional, or handed
    /// to it. One handed to somebody else is for that source, and the present one. Decided before the first row is
    /// merged: what an import brings itself never makes room for the rest of it.
    static final String CLAIMABLE = """
            select w.agency_code, w.window_from, w.window_to, g.grain
            from unnest(?::text[], ?::date[], ?::text[]) as g(agency_code, window_from, grain)
            join agency_window w on w.agency_code = g.agency_code and w.window_from = g.window_from
            where (w.grain <> g.grain or w.source <> ?)
            and (w.handed_to is null or ? in (w.handed_to, w.source))
            and ((select true from dossier_row d
                    where d.agency_code = w.agency_code and d.window_from = w.window_from
                    and not (d.provisional and ?)
                    limit 1) is null
                or (w.handed_to = ? and ?))""";

    private static final String CLAIMED = """
            claimed as (
                select c.* from unnest(?::text[], ?::date[], ?::text[]) as c(agency_code, window_from, grain)
            """;

    /// Gives claimed windows to a grain and source, without the rows they had. A join, to be planned anew each time.
    private static final String GIVE = """
            ), gone as (
                delete from dossier_row d using claimed c
                where d.agency_code = c.agency_code and d.window_from = c.window_from
                returning d.agency_code, d.window_from
            ), given as (
                update agency_window w
                set grain = c.grain, source = ?, handed_to = case when w.handed_to <> ? then w.handed_to end
                from claimed c where w.agency_code = c.agency_code and w.window_from = c.window_from
                returning w.agency_code, w.window_from, w.window_to
            )
            select given.*, count(gone.agency_code) as displaced
            from given left join gone on gone.agency_code = given.agency_code and gone.window_from = given.window_from
            group by given.agency_code, given.window_from, given.window_to""";

    static final String TAKE_OVER = "with " + CLAIMED + GIVE;

    /// Only those of which a staged row will be stored.
    static final String TAKE_OVER_STAGED = """
            with stored as materialized (
                select distinct agency_code, window_from from dossier_stage s
                where turn = ? and not exists (select 1 from dossier_verdict v where v.row_no = s.row_no)
            ),\s""" + CLAIMED + """
                join stored using (agency_code, window_from)
            """ + GIVE;

    /// Whether a row is stored in one of the windows.
    static final String ANY_STORED = """
            select exists (
                select 1 from unnest(?::text[], ?::date[]) as place(agency_code, window_from)
                cross join lateral (
                    select 1 from dossier_row r
                    where r.agency_code = place.agency_code and r.window_from = place.window_from
                    limit 1
                ) stored
            ) as stored""";

    /// Whether a stored row does not carry over what its month before left pending. Each window is grouped by itself,
    /// with its month before: a join would be planned by what was known of the table before it was filled.
    static final String ANY_CARRY_OVER_BROKEN = """
            select 1
            from unnest(?::text[], ?::date[]) as place(agency_code, window_from)
            cross join lateral (
                select 1
                from dossier_row r
                where r.agency_code = place.agency_code
                and r.window_from in (place.window_from, (place.window_from - interval '1 month')::date)
                group by r.subject
                having max(r.carried_over) filter (where r.window_from = place.window_from)
                    <> max(r.pending_total) filter (where r.window_from <> place.window_from)
                limit 1
            ) broken
            limit 1""";

    /// A row in another grain or of another source than its window, or than a claimed window will be. The first row
    /// about a window decided both, so with windows that were empty this is about later rows of the same import.
    static final String JUDGE_BY_WINDOW = """
            insert into dossier_verdict (turn, row_no, outcome, given, stored)
            select s.turn, s.row_no,
                case when w.grain <> s.grain then 'MIXED_GRAIN' else 'OTHER_SOURCE' end,
                s.grain,
                case when w.grain <> s.grain then w.grain else w.source end
            from dossier_stage s
            join (
                select o.agency_code, o.window_from, coalesce(c.grain, o.grain) as grain,
                    case when c.grain is null then o.source else ? end as source
                from agency_window o
                left join unnest(?::text[], ?::date[], ?::text[]) as c(agency_code, window_from, grain)
                    on c.agency_code = o.agency_code and c.window_from = o.window_from
            ) w on w.agency_code = s.agency_code and w.window_from = s.window_from
            where s.turn = ? and (w.grain <> s.grain or w.source <> ?)""";

    /// A row that meets one which is not older. The rows of claimed windows are met by none: they stay only when none
    /// is stored.
    static final String JUDGE_BY_ROW = """
            insert into dossier_verdict (turn, row_no, outcome, given, stored)
            select s.turn, s.row_no,
                case when d.revision > s.revision then 'OLDER_REVISION'
                     when (d.data_as_of, d.provisional, %s) is not distinct from (s.data_as_of, s.provisional, %s)
                         then 'UNCHANGED'
                     else 'OTHER_CONTENT' end,
                s.revision, d.revision
            from dossier_stage s
            cross join lateral (
                select * from dossier_row r
                where r.agency_code = s.agency_code and r.window_from = s.window_from and r.subject = s.subject
                offset 0
            ) d
            where s.turn = ? and d.revision >= s.revision and not exists (select 1 from dossier_verdict v where v.row_no = s.row_no)
            and (s.agency_code, s.window_from) not in (select * from unnest(?::text[], ?::date[]))
            """.formatted(prefixed("d."), prefixed("s."));

    static final String VERDICTS =
            "select outcome, count(*) as count from dossier_verdict where turn = ? group by outcome";

    static final String CONFLICTS = """
            select row_no, outcome, given, stored from dossier_verdict
            where turn = ? and outcome <> 'UNCHANGED' order by row_no limit ?""";

    /// Into windows without rows: nothing can be met.
    static final String INSERT = merge("", "true");

    static final String MERGE = merge("""
            on conflict (agency_code, window_from, subject) do update
            set field_code = excluded.field_code, publisher = excluded.publisher, revision = excluded.revision,
                data_as_of = excluded.data_as_of, provisional = excluded.provisional, batch_id = excluded.batch_id, %s
            """.formatted(assigned("excluded.")), "old.revision is null");

    private static String merge(String onConflict, String created) {
        return """
            with merged as (
                insert into dossier_row (agency_code, window_from, window_to, subject, procedure_code, field_code,
                    publisher, source, revision, data_as_of, provisional, batch_id, %s)
                select agency_code, window_from, window_to, subject, procedure_code, field_code, publisher,
                    ?, revision, data_as_of, provisional, ?, %s
                from dossier_stage s
                where turn = ? and not exists (select 1 from dossier_verdict v where v.row_no = s.row_no)
                %s
                returning new.agency_code, new.window_from, new.window_to, %s as created
            )
            select agency_code, window_from, window_to, count(*) filter (where created) as created, count(*) as rows
            from merged group by agency_code, window_from, window_to
            """.formatted(StagingTable.METRICS, StagingTable.METRICS, onConflict, created);
    }

    /// Complete up to the day up to which every row is. A window without rows is as of no day, and open. The marks
    /// are made of a hash of each subject with its count: two of them are equal when all subjects and counts are.
    /// Each window is added up by itself: a join is planned as a scan of all rows once there are millions.
    static final String ADD_UP = """
            update agency_window w
            set row_count = t.row_count, data_as_of = coalesce(t.data_as_of, w.data_as_of), provisional = t.provisional,
                version = w.version + 1, carried_mark = t.carried_mark, pending_mark = t.pending_mark, %s
            from (
                select place.agency_code, place.window_from, sums.*
                from unnest(?::text[], ?::date[]) as place(agency_code, window_from)
                cross join lateral (
                    select count(*) as row_count, min(r.data_as_of) as data_as_of, coalesce(bool_or(r.provisional), true) as provisional,
                    bit_xor(hashtextextended(r.subject, r.carried_over)) as carried_mark,
                    bit_xor(hashtextextended(r.subject, r.pending_total)) as pending_mark, %s
                    from dossier_row r
                    where r.agency_code = place.agency_code and r.window_from = place.window_from
                ) sums
            ) t
            where w.agency_code = t.agency_code and w.window_from = t.window_from
            """.formatted(assigned("t."), summed());

    static final String TOTAL = ADD_UP + "returning w.*";

    static final String ADDED_UP = """
            select * from agency_window
            where (agency_code, window_from) in (select * from unnest(?::text[], ?::date[]))""";

    /// Windows in which not every subject is known to carry over what the month before left of it: most often because
    /// the months are not about the same subjects.
    static final String SUSPECT = """
            select w.agency_code, w.window_from, w.window_to
            from unnest(?::text[], ?::date[]) as place(agency_code, window_from)
            join agency_window w on w.agency_code = place.agency_code and w.window_from = place.window_from
            join agency_window b on b.agency_code = w.agency_code
                and b.window_from = (w.window_from - interval '1 month')::date
            where b.row_count > 0 and w.carried_mark is distinct from b.pending_mark""";

    /// Only those that were kept otherwise.
    static final String MEND = ADD_UP + """
            and (w.row_count, w.data_as_of, w.provisional, w.carried_mark, w.pending_mark, %s)
                is distinct from (t.row_count, coalesce(t.data_as_of, w.data_as_of), t.provisional, t.carried_mark,
                    t.pending_mark, %s)
            returning w.*""".formatted(prefixed("w."), prefixed("t."));

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
