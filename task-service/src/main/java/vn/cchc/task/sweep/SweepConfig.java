package vn.cchc.task.sweep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Keys `cchc.sweep.*`.
@ConfigMapping(prefix = "cchc.sweep")
interface SweepConfig {

    /// How often a replica looks for days that have passed; `off` leaves it to others.
    @WithDefault("60s")
    String every();

    /// Most assignments locked and changed in one transaction.
    @WithDefault("500")
    int batch();
}
