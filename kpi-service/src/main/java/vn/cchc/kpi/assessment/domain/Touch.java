package vn.cchc.kpi.assessment.domain;

import java.util.Set;
import vn.cchc.calendar.Window;

/// Counts that changed.
///
/// @param metrics codes of the metrics concerned
public record Touch(String agency, Window window, Set<String> metrics) {

    public Touch {
        metrics = Set.copyOf(metrics);
    }

    /// An index also speaks for agencies below the one it is about.
    public boolean isIndex() {
        return metrics.stream().anyMatch(code -> code.startsWith("X."));
    }
}
