package vn.cchc.kpi.dossier.quarantine;

/// The statements of the quarantine.
final class QuarantineSql {

    /// Lives as long as the database session; empty between transactions, and emptied for each import of one.
    static final String CREATE_BREACHES = """
            create temporary table if not exists dossier_breach (
                row_no bigint, agency_code text, window_from date, window_to date, subject text, revision bigint,
                row jsonb, code text, pointer text, args jsonb, outcome text, stored bigint
            ) on commit delete rows;
            delete from dossier_breach""";

    static final String COPY_BREACHES = """
            copy dossier_breach (row_no, agency_code, window_from, window_to, subject, revision, row, code, pointer,
                args) from stdin""";

    /// Staged rows whose carry-over is broken.
    static final String TAKE_STAGED = """
            insert into dossier_breach (row_no, agency_code, window_from, window_to, subject, revision, row, code,
                pointer, args)
            select s.row_no, s.agency_code, s.window_from, s.window_to, s.subject, s.revision, %s, ?, ?,
                jsonb_build_array(v.given::bigint, v.stored::bigint)
            from dossier_stage s
            join dossier_verdict v on v.row_no = s.row_no and v.outcome = 'CARRY_OVER_BROKEN'""".formatted(RowJson.OF_STAGED);

    static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('dossier-quarantine ' || ?, 0))";

    /// A staged row that has other figures than the stored one of its revision, though it was settled once itself: a
    /// person mended it, or gave it up, before something else was stored.
    static final String RECOGNISE = """
            update dossier_verdict v set outcome = 'UNCHANGED'
            from dossier_stage s
            where v.turn = ? and v.outcome = 'OTHER_CONTENT' and s.row_no = v.row_no
            and %s""".formatted(settled("s", RowJson.OF_STAGED));

    /// A row in whose place a person has put another one, which is still open. Compared so that it cannot be hashed:
    /// changes are looked up by their row, never read all.
    private static final String CORRECTED = """
            exists (
                select 1 from dossier_quarantine_change c
                where c.quarantine_id = o.id and c.action = 'CORRECTED' and c.row is not distinct from b.row)""";

    /// What is not kept, and what becomes of it instead. A row is older than what is stored, or kept already,
    /// or comes later in the same import; it is known to the last figure, because it was settled once, or
    /// corrected, and stays so; or it has other figures in a revision that is stored. Of several rows in the
    /// newest revision the last is kept.
    static final String JUDGE = """
            update dossier_breach b set outcome = j.outcome, stored = j.stored
            from (
                select b.row_no,
                    case when greatest(d.revision, o.revision, n.revision) > b.revision then 'OLDER_REVISION'
                        when o.row is distinct from b.row and (%s or %s) then 'UNCHANGED'
                        when d.revision = b.revision then 'OTHER_CONTENT'
                        when n.row_no <> b.row_no and n.row = b.row then 'UNCHANGED'
                        when n.row_no <> b.row_no then 'OTHER_CONTENT' end as outcome,
                    greatest(d.revision, o.revision, n.revision) as stored
                from dossier_breach b
                join (
                    select distinct on (agency_code, window_from, subject) * from dossier_breach
                    order by agency_code, window_from, subject, revision desc, row_no desc
                ) n on n.agency_code = b.agency_code and n.window_from = b.window_from and n.subject = b.subject
                left join dossier_row d on d.agency_code = b.agency_code and d.window_from = b.window_from
                    and d.subject = b.subject and d.source = ?
                left join dossier_quarantine o on o.agency_code = b.agency_code and o.window_from = b.window_from
                    and o.subject = b.subject and o.source = ? and o.state = 'OPEN'
            ) j where j.row_no = b.row_no and j.outcome is not null""".formatted(settled("b", "b.row"), CORRECTED);

    static final String OUTCOMES =
            "select outcome, count(*) as count from dossier_breach where outcome is not null group by outcome";

    static final String FIRST_SETTLED = """
            select row_no, outcome, revision, stored from dossier_breach
            where outcome is not null order by row_no limit ?""";

    static final String DROP_SETTLED = "delete from dossier_breach where outcome is not null";

    private static final String TOLD = """
            with told as (
                select distinct on (agency_code, window_from, subject) * from dossier_breach
                order by agency_code, window_from, subject, revision desc, row_no desc
            )
            """;

    private static final String DIFFERS = """
            and excluded.revision >= q.revision
            and (excluded.row, excluded.code, excluded.args) is distinct from (q.row, q.code, q.args)
            """;

    static final String REMEMBER_RESENT = TOLD + """
            insert into dossier_quarantine_change (quarantine_id, version, action, row, code, changed_by, changed_at)
            select q.id, q.version, 'RESENT', q.row, q.code, q.changed_by, q.changed_at
            from told excluded
            join dossier_quarantine q on q.source = ? and q.state = 'OPEN' and q.agency_code = excluded.agency_code
                and q.window_from = excluded.window_from and q.subject = excluded.subject
            """ + DIFFERS;

    static final String KEEP = TOLD + """
            insert into dossier_quarantine as q (id, batch_id, source, row_no, agency_code, window_from, window_to,
                subject, revision, row, code, pointer, args, state, recorded_by, recorded_at, changed_by, changed_at,
                version)
            select uuidv7(), ?, ?, row_no, agency_code, window_from, window_to, subject, revision, row, code,
                pointer, args, 'OPEN', ?, ?, ?, ?, 1
            from told order by agency_code, window_from, subject
            on conflict (source, agency_code, window_from, subject) where state = 'OPEN' do update
            set batch_id = excluded.batch_id, row_no = excluded.row_no, revision = excluded.revision,
                row = excluded.row, code = excluded.code, pointer = excluded.pointer, args = excluded.args,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = q.version + 1
            where true
            """ + DIFFERS;

    static final String ANY_OPEN = "select 1 from dossier_quarantine where source = ? and state = 'OPEN' limit 1";

    /// Lives as long as the database session and is empty between transactions.
    static final String CREATE_REPLAYED = """
            create temporary table if not exists dossier_replayed (id uuid, version bigint) on commit delete rows;
            delete from dossier_replayed""";

    static final String COPY_REPLAYED = "copy dossier_replayed (id, version) from stdin";

    /// Whatever is done to a row gives it another version.
    static final String CHANGED = """
            select q.version from dossier_replayed r
            join dossier_quarantine q on q.id = r.id and q.version <> r.version limit 1""";

    /// Open rows whose figures, or newer ones, an import has just taken.
    static final String CLOSE_TAKEN = close("");

    static final String CLOSE_REPLAYED = close("join dossier_replayed r on r.id = q.id and r.version = q.version");

    private static String close(String only) {
        return """
            with taken as (
                select q.id, q.version, q.row, q.code, q.changed_by, q.changed_at
                from dossier_quarantine q %s
                join unnest(?::text[], ?::date[]) as place(agency_code, window_from)
                    on place.agency_code = q.agency_code and place.window_from = q.window_from
                join dossier_row d on d.agency_code = q.agency_code and d.window_from = q.window_from
                    and d.subject = q.subject and d.source = q.source and d.revision >= q.revision
                where q.source = ? and q.state = 'OPEN'
            ), remembered as (
                insert into dossier_quarantine_change (quarantine_id, version, action, row, code, changed_by, changed_at)
                select id, version, ?, row, code, changed_by, changed_at from taken
            )
            update dossier_quarantine q
            set state = ?, closing_batch = ?, changed_by = ?, changed_at = ?, version = q.version + 1
            from taken where taken.id = q.id""".formatted(only);
    }

    private static final String SELECTED = """
            (?::text is null or agency_code in (select agency_subtree(?)))
            and (?::text is null or source = ?)
            and (?::text is null or agency_code = ?)
            and (?::text is null or state = ?)
            and (?::text is null or code = ?)
            """;

    static final String LIST = """
            select * from dossier_quarantine where (batch_id, row_no) > (?, ?) and %s
            order by batch_id, row_no limit ?""".formatted(SELECTED);

    static final String SOURCES = "select distinct source from dossier_quarantine where " + SELECTED;

    static final String FIND = """
            select * from dossier_quarantine
            where id = ? and (?::text is null or agency_code in (select agency_subtree(?)))""";

    static final String CHANGES = "select * from dossier_quarantine_change where quarantine_id = ? order by version";

    static final String REMEMBER = """
            insert into dossier_quarantine_change (quarantine_id, version, action, row, code, changed_by, changed_at)
            select id, version, ?, row, code, changed_by, changed_at from dossier_quarantine
            where id = ? and version = ? for update""";

    static final String CORRECT = """
            update dossier_quarantine
            set row = ?::jsonb, revision = ?, changed_by = ?, changed_at = ?, version = version + 1
            where id = ? and version = ? and state = 'OPEN'""";

    static final String DISCARD = """
            update dossier_quarantine
            set state = 'DISCARDED', reason = ?, changed_by = ?, changed_at = ?, version = version + 1
            where id = ? and version = ? and state = 'OPEN'""";

    private QuarantineSql() {}

    /// A row that was settled once: its very figures were in a row that is closed now. The next parameter is its
    /// source.
    ///
    /// @param alias of the row's table
    /// @param row   its figures as the quarantine keeps them
    private static String settled(String alias, String row) {
        return """
            exists (
                select 1 from dossier_quarantine q
                left join dossier_quarantine_change c on c.quarantine_id = q.id
                where q.source = ? and q.agency_code = %1$s.agency_code and q.window_from = %1$s.window_from
                and q.subject = %1$s.subject and q.state <> 'OPEN' and %2$s in (q.row, c.row))""".formatted(alias, row);
    }
}
