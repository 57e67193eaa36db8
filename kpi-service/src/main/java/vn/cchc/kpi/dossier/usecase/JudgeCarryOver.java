package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.Invariant;
import vn.cchc.kpi.dossier.domain.Reaction;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.result.RowOutcome;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.result.RowResults;
import vn.cchc.kpi.sql.Database;

/// Finds the staged rows that do not carry over what was pending at the end of the month before, of the same agency
/// and subject. The month before is that of the same import where it brings one that may be stored, else the stored
/// one; where there is neither, there is nothing to compare. What only repeats a stored row is not looked at.
@ApplicationScoped
class JudgeCarryOver {

    private static final String ANY_BEFORE = """
            select 1 from agency_window
            where row_count > 0 and (agency_code, window_from) in (select * from unnest(?::text[], ?::date[])) limit 1""";

    /// A month is chosen by a case, so that the planner, who knows nothing of staged rows, does not expect only a few.
    private static final String JUDGE = """
            insert into dossier_verdict (turn, row_no, outcome, given, stored)
            select s.turn, s.row_no, 'CARRY_OVER_BROKEN', s.carried_over, coalesce(b.pending_total, d.pending_total)
            from dossier_stage s
            left join dossier_stage b on b.turn = s.turn and b.agency_code = s.agency_code and b.subject = s.subject
                and b.window_from = (s.window_from - interval '1 month')::date
                and not exists (
                    select 1 from dossier_verdict v where v.row_no = b.row_no and v.outcome <> 'UNCHANGED')
            left join dossier_row d on d.agency_code = s.agency_code and d.subject = s.subject
                and d.window_from = ?
            where s.turn = ? and case when s.window_from = ? then true else false end
            and s.carried_over <> coalesce(b.pending_total, d.pending_total)
            and not exists (select 1 from dossier_verdict v where v.row_no = s.row_no)""";

    private static final String BROKEN = """
            select row_no, given, stored from dossier_verdict
            where turn = ? and outcome = 'CARRY_OVER_BROKEN' order by row_no limit ?""";

    private final Database database;

    JudgeCarryOver(Database database) {
        this.database = database;
    }

    /// Whether a month before any of the rows' is known, and it matters.
    boolean concerns(CheckedRows rows) {
        return rows.policy().to(Invariant.CARRY_OVER) != Reaction.ACCEPT
                && mayBreak(rows.windows().keySet());
    }

    /// Writes down a verdict on each of them that is about the month. The months before it have been judged, so that
    /// none is compared with a row that is refused itself.
    ///
    /// @param month its first day
    /// @return how many these are
    long judge(int turn, LocalDate month) {
        return database.update(
                JUDGE, insert -> insert.setDate(month.minusMonths(1)).set(turn).setDate(month));
    }

    /// Adds them to the results, as the policy wants it, when all months of the turn are judged.
    ///
    /// @param broken how many were found
    void tell(CheckedRows rows, int turn, long broken) {
        Reaction reaction = rows.policy().to(Invariant.CARRY_OVER);
        if (broken > 0) {
            rows.results()
                    .faults(
                            reaction == Reaction.REJECT ? RowOutcome.REJECTED : RowOutcome.QUARANTINED,
                            broken,
                            first(turn));
        }
    }

    private List<RowProblem> first(int turn) {
        return database.list(
                BROKEN,
                select -> select.set(turn).set(RowResults.LISTED),
                row -> RowProblem.of(
                        row.number("row_no"),
                        new RowRefusal.CarryOverBroken(
                                Long.parseLong(row.text("given")), Long.parseLong(row.text("stored")))));
    }

    /// Whether the month before any of the windows is known, from this import or before.
    private boolean mayBreak(Set<AgencyWindow> windows) {
        List<String> agencies = new ArrayList<>();
        AgencyWindow last = null;
        for (AgencyWindow window : windows) {
            if (last != null
                    && last.agencyCode().equals(window.agencyCode())
                    && last.window().from().equals(monthBefore(window))) {
                return true;
            }
            last = window;
            agencies.add(window.agencyCode());
        }
        List<LocalDate> before = monthsBefore(windows);
        return database.first(
                        ANY_BEFORE, select -> select.setArray("text", agencies).setArray("date", before), _ -> true)
                .isPresent();
    }

    private static List<LocalDate> monthsBefore(Set<AgencyWindow> windows) {
        return windows.stream().map(JudgeCarryOver::monthBefore).toList();
    }

    private static LocalDate monthBefore(AgencyWindow window) {
        return window.window().from().minusMonths(1);
    }
}
