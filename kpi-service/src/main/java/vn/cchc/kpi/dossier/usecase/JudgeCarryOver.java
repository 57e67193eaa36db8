package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.Invariant;
import vn.cchc.kpi.dossier.domain.Reaction;
import vn.cchc.kpi.dossier.domain.StagedRows;
import vn.cchc.kpi.dossier.result.RowOutcome;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.result.RowResults;

/// Finds the staged rows that do not carry over what was pending at the end of the month before, of the same agency
/// and subject. The month before is that of the same import where it brings one that may be stored, else the stored
/// one; where there is neither, there is nothing to compare. What only repeats a stored row is not looked at.
@ApplicationScoped
class JudgeCarryOver {

    private final StagedRows staged;

    JudgeCarryOver(StagedRows staged) {
        this.staged = staged;
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
        return staged.judgeCarryOver(turn, month);
    }

    /// Adds them to the results, as the policy wants it, when all months of the turn are judged.
    ///
    /// @param broken how many were found
    void tell(CheckedRows rows, int turn, long broken) {
        if (broken > 0) {
            Reaction reaction = rows.policy().to(Invariant.CARRY_OVER);
            rows.results()
                    .faults(
                            reaction == Reaction.REJECT ? RowOutcome.REJECTED : RowOutcome.QUARANTINED,
                            broken,
                            first(turn));
        }
    }

    private List<RowProblem> first(int turn) {
        return staged.brokenCarryOvers(turn, RowResults.LISTED).stream()
                .map(broken -> RowProblem.of(broken.number(), broken.refusal()))
                .toList();
    }

    /// Whether the month before any of the windows is known, from this import or before.
    private boolean mayBreak(Set<AgencyWindow> windows) {
        List<AgencyWindow> before = new ArrayList<>();
        for (AgencyWindow window : windows) {
            AgencyWindow previous = monthBefore(window);
            if (windows.contains(previous)) {
                return true;
            }
            before.add(previous);
        }
        return staged.anyStored(before);
    }

    /// Windows are told apart by their first days.
    private static AgencyWindow monthBefore(AgencyWindow window) {
        LocalDate from = window.window().from();
        return new AgencyWindow(window.agencyCode(), new Window(from.minusMonths(1), from.minusDays(1)));
    }
}
