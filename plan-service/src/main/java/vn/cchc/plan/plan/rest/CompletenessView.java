package vn.cchc.plan.plan.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.usecase.CheckCompleteness;

/// Everything found in a plan, in the order of the document.
@Schema(name = "Completeness")
record CompletenessView(UUID planId, PlanStatus status, long blocking, long warnings, List<FindingView> findings) {

    static CompletenessView of(CheckCompleteness.Outcome outcome, List<FindingView> findings) {
        long blocking = findings.stream()
                .filter(finding -> finding.severity() == FindingCode.Severity.BLOCKING)
                .count();
        return new CompletenessView(
                outcome.plan().id(), outcome.plan().status(), blocking, findings.size() - blocking, findings);
    }
}
