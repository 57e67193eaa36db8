package vn.cchc.kpi.dossier.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/// What imports may use of the machine.
@ConfigMapping(prefix = "cchc.kpi.import")
interface ImportConfig {

    /// Folder in which the checked rows of an import wait until its body is read.
    @WithDefault("${java.io.tmpdir}")
    Path spool();
}
