package vn.cchc.kpi.dossier.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /// What became of a chunk.
    record ChunkOutcome(
            long created, long updated, long unchanged, List<Conflict> conflicts, List<AgencyWindow> touched) {}

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

    /// Makes sure the windows exist and holds all of them until the transaction ends, in one order: of two imports
    /// that meet, one waits for the other. A window that is all provisional is emptied for another grain or source.
    ///
    /// @param windows what the import is about, each with the grain of its first row there
    void hold(SortedMap<AgencyWindow, Grain> windows, String source);

    /// Merges one chunk of the spool, whose windows are held.
    ChunkOutcome merge(RowSpool spool, int chunk, String source, UUID batch);

    /// Adds up the rows of the places anew.
    List<Totals> total(List<AgencyWindow> places);

    void record(UUID batch, String source, String pushedBy, Tally tally);

    /// Rows by what became of them.
    record Tally(long created, long updated, long unchanged, long rejected) {}
}
