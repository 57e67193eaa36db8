package vn.cchc.kpi.dossier.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How slowly the body of an import may come in.
@ConfigMapping(prefix = "cchc.kpi.import.pace")
interface PaceConfig {

    /// Bytes a second; 0 waits for any sender.
    @WithDefault("4096")
    long least();

    /// Of waiting for the sender, after each of which its pace is looked at.
    @WithDefault("30s")
    Duration over();
}
