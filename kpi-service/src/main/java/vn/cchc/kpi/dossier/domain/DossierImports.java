package vn.cchc.kpi.dossier.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import vn.cchc.calendar.Window;

/// The port to what is stored of dossier metrics, used by one import in one transaction.
public interface DossierImports {

    /// A row with its place in what was sent.
    record Numbered(long number, DossierRow row) {}

    /// A row that meets something stored which it may not replace.
    record Conflict(long number, RowRefusal refusal) {}

    /// An agency's window, which has totals.
    record AgencyWindow(String agencyCode, Window window) implements Comparable<AgencyWindow> {
        @Override
        public int compareTo(AgencyWindow other) {
            int byAgency = agencyCode.compareTo(other.agencyCode);
            return byAgency != 0 ? byAgency : window.from().compareTo(other.window.from());
        }
    }

    /// What is to become of the rows of a turn that are not merged.
    ///
    /// @param unchanged rows that repeat what is stored
    /// @param refused   rows that meet something stored which they may not replace
    /// @param conflicts the first of these, by their numbers
    record Judged(long unchanged, long refused, List<Conflict> conflicts) {}

    /// What became of the rows of a turn that were merged.
    ///
    /// @param touched windows in which a row was created or updated
    record Merged(long created, long updated, List<AgencyWindow> touched) {}

    /// Totals of an agency and window after the import.
    record Totals(
            AgencyWindow place,
            long rows,
            LocalDate dataAsOf,
            boolean provisional,
            long version,
            Map<DossierMetric, Long> counts) {}

    /// Where the rows of one import wait until all of them are read. It touches nothing stored.
    RowSpool spool();

    /// The windows an import holds.
    ///
    /// @param source  system the import comes from
    /// @param empty   whether no row is stored in any of them but the claimed ones
    /// @param claimed those of another grain or source that become this import's, in the grain of its first row
    ///     there, as soon as one of its rows is stored there; until then they stay as they are
    record Held(String source, boolean empty, SortedMap<AgencyWindow, Grain> claimed) {}

    /// What was stored at once.
    ///
    /// @param displaced rows of claimed windows that gave way
    record Filled(long rows, long displaced) {}

    /// @param held      what is held now
    /// @param displaced rows of claimed windows that gave way
    record TakenOver(Held held, long displaced) {}

    /// Makes sure the windows exist and holds all of them until the transaction ends, with the months before them
    /// that exist, in one order: of two imports that meet, or follow each other, one waits for the other.
    ///
    /// @param windows   what the import is about, each with the grain of its first row there
    /// @param takesOver whether a window that is all provisional, or handed to the source, is claimed although rows
    ///     of another grain or source are stored in it
    Held hold(SortedMap<AgencyWindow, Grain> windows, String source, boolean takesOver);

    /// Stores all rows at once, in windows that are empty or claimed, and adds them up. No row may meet another:
    /// there is one turn of them, and one grain in each window.
    ///
    /// @param windows      what the rows are about
    /// @param carryingOver whether each row must carry over what was pending at the end of the month before, where
    ///     that is known
    /// @return nothing, and nothing is stored, when a row does not carry over
    Optional<Filled> fill(
            Held held, RowSpool spool, UUID batch, Collection<AgencyWindow> windows, boolean carryingOver);

    /// Copies the spool into the session's staging table, to be merged turn by turn.
    void stage(RowSpool spool);

    /// Writes down a verdict on every staged row of a turn that is not to be merged: it repeats what is stored, or
    /// may not replace it. From here to [#merge] a row of the turn without a verdict is one that will be stored: a
    /// rule that compares with what is stored adds its verdicts in between.
    Judged judge(Held held, int turn);

    /// Empties the claimed windows of a month in which a row of the turn has no verdict, and gives them to the
    /// import.
    ///
    /// @param month its first day
    TakenOver takeOver(Held held, int turn, LocalDate month);

    /// Stores the staged rows of a turn that have no verdict. Their windows have been taken over.
    Merged merge(Held held, int turn, UUID batch);

    /// Adds the places up anew. All their totals are in memory then, as with [#totals].
    List<Totals> addUp(List<AgencyWindow> places);

    /// The totals of places that were added up.
    List<Totals> totals(List<AgencyWindow> places);
}
