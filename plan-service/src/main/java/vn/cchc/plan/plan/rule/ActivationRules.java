package vn.cchc.plan.plan.rule;

import java.util.Map;
import java.util.Optional;
import vn.cchc.plan.plan.domain.FindingCode;

/// The rules kept.
public interface ActivationRules {

    /// The rule an agency has made itself.
    Optional<ActivationRule> find(String agencyCode);

    /// What holds for plans of the agency, with the topmost agency that demands it.
    Map<FindingCode, String> effective(String agencyCode);

    void save(ActivationRule rule, String by);
}
