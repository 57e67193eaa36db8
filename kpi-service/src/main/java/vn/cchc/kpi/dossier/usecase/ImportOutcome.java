package vn.cchc.kpi.dossier.usecase;

import java.util.List;
import java.util.UUID;
import vn.cchc.kpi.dossier.domain.DossierImports.Tally;
import vn.cchc.kpi.dossier.domain.RowRefusal;

/// What became of an import.
///
/// @param rejected the first rejected rows, in the order of their numbers; `tally` counts all
public record ImportOutcome(UUID batch, Tally tally, List<Rejected> rejected) {

    public ImportOutcome {
        rejected = List.copyOf(rejected);
    }

    /// A row that was not taken.
    public sealed interface Rejected {
        long number();
    }

    public record Refused(long number, RowRefusal refusal) implements Rejected {}

    public record Unread(IncomingRows.Unreadable what) implements Rejected {
        @Override
        public long number() {
            return what.number();
        }
    }
}
