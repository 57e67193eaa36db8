package vn.cchc.kpi.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.Conflict;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.domain.StagedRows;
import vn.cchc.kpi.sql.Database;

/// Looks at the staging table of the session.
@ApplicationScoped
class StoredStagedRows implements StagedRows {

    static final String FORESEEN = """
            select s.row_no, case when v.row_no is not null then 'UNCHANGED'
                when d.subject is null then 'CREATED' else 'UPDATED' end as prospect
            from dossier_stage s
            left join dossier_verdict v on v.row_no = s.row_no
            left join lateral (
                select r.subject from dossier_row r
                where r.agency_code = s.agency_code and r.window_from = s.window_from and r.subject = s.subject
                offset 0
            ) d on true
            where s.turn = ? and (v.row_no is null or v.outcome = 'UNCHANGED')""";

    private static final String ANY_STORED = """
            select 1 from agency_window
            where row_count > 0 and (agency_code, window_from) in (select * from unnest(?::text[], ?::date[])) limit 1""";

    /// A month is chosen by a case, so that the planner, who knows nothing of staged rows, does not expect only a
    /// few. Each row looks its stored one up by the key: a join may be planned as a scan of a whole year.
    private static final String JUDGE_CARRY_OVER = """
            insert into dossier_verdict (turn, row_no, outcome, given, stored)
            select s.turn, s.row_no, 'CARRY_OVER_BROKEN', s.carried_over, coalesce(b.pending_total, d.pending_total)
            from dossier_stage s
            left join dossier_stage b on b.turn = s.turn and b.agency_code = s.agency_code and b.subject = s.subject
                and case when b.window_from = ? then true else false end
                and not exists (
                    select 1 from dossier_verdict v where v.row_no = b.row_no and v.outcome <> 'UNCHANGED')
            left join lateral (
                select r.pending_total from dossier_row r
                where r.agency_code = s.agency_code and r.subject = s.subject and r.window_from = ?
                offset 0
            ) d on true
            where s.turn = ? and case when s.window_from = ? then true else false end
            and s.carried_over <> coalesce(b.pending_total, d.pending_total)
            and not exists (select 1 from dossier_verdict v where v.row_no = s.row_no)""";

    private static final String BROKEN = """
            select row_no, given, stored from dossier_verdict
            where turn = ? and outcome = 'CARRY_OVER_BROKEN' order by row_no limit ?""";

    private final Database database;

    StoredStagedRows(Database database) {
        this.database = database;
    }

    @Override
    public List<Foreseen> foreseen(int turn) {
        return database.list(
                FORESEEN,
                select -> select.set(turn),
                row -> new Foreseen(row.number("row_no"), Prospect.valueOf(row.text("prospect"))));
    }

    @Override
    public boolean anyStored(Collection<AgencyWindow> windows) {
        return database.first(ANY_STORED, select -> StoredDossierImports.bind(select, windows), _ -> true)
                .isPresent();
    }

    @Override
    public long judgeCarryOver(int turn, LocalDate month) {
        return database.update(
                JUDGE_CARRY_OVER,
                insert -> insert.setDate(month.minusMonths(1))
                        .setDate(month.minusMonths(1))
                        .set(turn)
                        .setDate(month));
    }

    @Override
    public List<Conflict> brokenCarryOvers(int turn, int atMost) {
        return database.list(
                BROKEN,
                select -> select.set(turn).set(atMost),
                row -> new Conflict(
                        row.number("row_no"),
                        new RowRefusal.CarryOverBroken(
                                Long.parseLong(row.text("given")), Long.parseLong(row.text("stored")))));
    }
}
