package vn.cchc.kpi.dossier.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.Conflict;

/// The port to the rows [DossierImports#stage] has staged, between [DossierImports#judge] and
/// [DossierImports#merge].
public interface StagedRows {

    /// What will become of a row that nothing is wrong with.
    enum Prospect {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /// @param number its place in what was sent
    record Foreseen(long number, Prospect prospect) {}

    /// The rows of a judged turn that nothing is wrong with.
    List<Foreseen> foreseen(int turn);

    /// Whether rows are stored in one of the windows.
    boolean anyStored(Collection<AgencyWindow> windows);

    /// Writes down a verdict on every row of the month without one that does not carry over what was pending at the
    /// end of the month before, of the same agency and subject: by the row of the same turn where it may be stored,
    /// else by the stored one.
    ///
    /// @param month its first day
    /// @return how many these are
    long judgeCarryOver(int turn, LocalDate month);

    /// The first rows of the turn whose carry-over is broken, by their numbers.
    List<Conflict> brokenCarryOvers(int turn, int atMost);
}
