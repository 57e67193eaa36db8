package vn.cchc.plan.plan.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person takes upon themselves when activating an imperfect plan.
///
/// @param findings ids or codes of findings
/// @param reason   why they may stay
public record Acceptance(Set<String> findings, @Nullable String reason) {

    public static final Acceptance NONE = new Acceptance(Set.of(), null);

    public Acceptance {
        findings = Set.copyOf(findings);
    }

    boolean covers(Finding finding) {
        return findings.contains(finding.id())
                || findings.contains(finding.code().name());
    }

    /// Ids of the blocking findings taken on.
    ///
    /// @throws PlanRefused when one is not covered, or when no reason is given
    public List<String> takenOn(List<Finding> found) {
        List<Finding> blocking = found.stream().filter(Finding::isBlocking).toList();
        List<Finding> open =
                blocking.stream().filter(finding -> !covers(finding)).toList();
        if (!open.isEmpty()) {
            throw new PlanRefused(new PlanRefusal.FindingsOpen(open));
        }
        if (!blocking.isEmpty() && (reason == null || reason.isBlank())) {
            throw new PlanRefused(new PlanRefusal.ReasonMissing());
        }
        return blocking.stream().map(Finding::id).toList();
    }
}
