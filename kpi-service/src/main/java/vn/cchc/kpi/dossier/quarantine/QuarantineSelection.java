package vn.cchc.kpi.dossier.quarantine;

import org.jspecify.annotations.Nullable;

/// What quarantined rows are narrowed to; absent parts do not narrow.
///
/// @param scope agency whose subtree the caller sees
public record QuarantineSelection(
        @Nullable String scope,
        @Nullable String source,
        @Nullable String agencyCode,
        @Nullable QuarantineState state,
        @Nullable String code) {

    /// Of these, the open ones.
    public QuarantineSelection open() {
        return new QuarantineSelection(scope, source, agencyCode, QuarantineState.OPEN, code);
    }

    public QuarantineSelection ofSource(String one) {
        return new QuarantineSelection(scope, one, agencyCode, state, code);
    }
}
