package vn.cchc.kpi.dossier.mending;

import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.quarantine.QuarantineState;

/// Why a quarantined row is not mended.
sealed interface MendingRefusal {

    /// Not to be seen by the caller, or not there.
    record Unknown() implements MendingRefusal {}

    /// A system mends its own rows only.
    record ForeignSource() implements MendingRefusal {}

    /// The caller does not say which version was read.
    record VersionMissing() implements MendingRefusal {}

    record StaleVersion(long stored) implements MendingRefusal {}

    record Closed(QuarantineState state) implements MendingRefusal {}

    /// The corrected row breaks a rule.
    record BreaksRule(RowRefusal rule) implements MendingRefusal {}

    /// The corrected row is about something else.
    ///
    /// @param pointer to what differs
    record AboutAnother(String pointer) implements MendingRefusal {}

    /// A replay is an import, and an import has one source.
    record SeveralSources() implements MendingRefusal {}

    /// Somebody mended one of the rows while all of them were replayed.
    record ChangedMeanwhile() implements MendingRefusal {}
}
