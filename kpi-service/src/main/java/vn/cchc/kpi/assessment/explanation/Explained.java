package vn.cchc.kpi.assessment.explanation;

import java.util.Optional;
import vn.cchc.kpi.assessment.search.AssessmentStateView;
import vn.cchc.kpi.assessment.search.AssessmentView;

/// An assessment, the finding of it that is asked about, and what was heard for it again; that is absent for an older
/// version, for a plan that ended, and while the catalogue does not know the indicator.
record Explained(AssessmentView view, AssessmentStateView finding, Optional<Heard> heard) {}
