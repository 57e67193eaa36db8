package vn.cchc.kpi.dossier.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What imports are narrowed to; absent parts do not narrow.
///
/// @param scope      agency whose subtree the caller sees
/// @param agencyCode agency of who pushed it
/// @param from       first day it was pushed on
/// @param to         last day it was pushed on
public record BatchSelection(
        @Nullable String scope,
        @Nullable String source,
        @Nullable String agencyCode,
        @Nullable Boolean accepted,
        @Nullable Instant from,
        @Nullable Instant to) {}
