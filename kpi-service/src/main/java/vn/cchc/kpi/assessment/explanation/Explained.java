package vn.cchc.kpi.assessment.explanation;

import java.util.Optional;
import vn.cchc.kpi.assessment.search.AssessmentStateView;
import vn.cchc.kpi.assessment.search.AssessmentView;

/// An assessment, the finding of it that is asked about, and what was heard for it again; that is absent for an older
/// version, whose rows are not kept, and while the catalogue does not know the indicator.
record Explained(AssessmentView view, AssessmentStateView finding, Optional<Heard> heard) {

    /// Whether it is the newest finding, the only one whose rows are there to be read.
    boolean isNewest() {
        return finding.version() == view.version();
    }

    /// Whether the plan was cancelled or superseded, and what was found stays as it is.
    boolean hasEnded() {
        return !view.planStatus().equals("ACTIVE") && !view.planStatus().equals("CLOSED");
    }
}
