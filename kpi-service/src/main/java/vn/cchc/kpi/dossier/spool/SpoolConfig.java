package vn.cchc.kpi.dossier.spool;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

@ConfigMapping(prefix = "cchc.kpi.import")
interface SpoolConfig {

    /// Folder of the files; made when it is missing.
    @WithDefault("${java.io.tmpdir}")
    Path spool();
}
