package vn.cchc.kpi.dossier.policy;

import vn.cchc.kpi.dossier.domain.BreachPolicy;

/// What was decided for a source.
///
/// @param version 0 while nothing was decided and the default applies
record SourcePolicy(String source, BreachPolicy policy, long version) {

    static SourcePolicy undecided(String source) {
        return new SourcePolicy(source, BreachPolicy.DEFAULT, 0);
    }

    /// The same source and version, with another policy.
    SourcePolicy deciding(BreachPolicy another) {
        return new SourcePolicy(source, another, version);
    }
}
