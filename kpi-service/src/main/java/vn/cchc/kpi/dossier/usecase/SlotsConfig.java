package vn.cchc.kpi.dossier.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/// How many imports there may be at once, in each replica of the service.
@ConfigMapping(prefix = "cchc.kpi.import.slots")
interface SlotsConfig {

    /// Each may fill the spool with as much as a body may be long.
    @WithDefault("8")
    int count();

    /// How many of them may be of one sender; without a word half of all, at least one.
    OptionalInt perClient();

    /// How long a further one waits for a slot, and is then told to wait.
    @WithDefault("10s")
    Duration patience();
}
