package vn.cchc.plan.plan.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.usecase.AgencyReach;
import vn.cchc.plan.plan.domain.FindingCode;

/// Shows what an agency demands, and what is demanded of it from above. Whoever is below an agency must keep to its
/// rule, and so may read it.
@ApplicationScoped
class ShowActivationRule {

    /// @param own       the agency's own rule, of version 0 and empty when it has made none
    /// @param effective what holds for its plans, with the topmost agency that demands it
    record Found(ActivationRule own, Map<FindingCode, String> effective) {}

    private final ActivationRules rules;
    private final Agencies agencies;
    private final AgencyReach reach;

    ShowActivationRule(ActivationRules rules, Agencies agencies, AgencyReach reach) {
        this.rules = rules;
        this.agencies = agencies;
        this.reach = reach;
    }

    @Transactional
    Found handle(String agencyCode, Caller caller) {
        if (agencies.find(agencyCode).isEmpty() || !concerns(agencyCode, caller)) {
            throw new RuleRefused(new RuleRefusal.AgencyUnknown());
        }
        ActivationRule own = rules.find(agencyCode).orElseGet(() -> new ActivationRule(agencyCode, Set.of(), null, 0));
        return new Found(own, rules.effective(agencyCode));
    }

    private boolean concerns(String agencyCode, Caller caller) {
        String own = caller.agencyCode();
        return reach.covers(caller, agencyCode) || (own != null && agencies.isWithin(own, agencyCode));
    }
}
