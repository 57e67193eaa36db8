/// The journal of facts: every event heard, append-only, with the moment it was recorded.
///
/// Writers stamp `recorded_at` under a shared lock, and fixing a cut-off takes that lock exclusively for an instant.
/// So once a cut-off is fixed, no fact at or before it can appear any more. A fact that cannot be read never enters.
@NullMarked
package vn.cchc.report.journal;

import org.jspecify.annotations.NullMarked;
