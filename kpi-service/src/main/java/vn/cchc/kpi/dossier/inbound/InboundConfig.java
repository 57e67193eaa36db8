package vn.cchc.kpi.dossier.inbound;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// Who may push figures by message.
@ConfigMapping(prefix = "cchc.kpi.inbound")
public interface InboundConfig {

    /// `ce_source=agency code`, separated by commas: the system may report for that agency and all below it. Without
    /// any, every message is refused.
    Optional<List<String>> sources();
}
