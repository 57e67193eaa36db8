package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.usecase.AgencyReach;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefusal.OtherAgency;
import vn.cchc.plan.plan.domain.PlanRefusal.PlanUnknown;
import vn.cchc.plan.plan.domain.PlanRefusal.StaleVersion;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.Plans;

/// Loads a plan for somebody.
///
/// An agency sees its own plans and those below it; it also sees the plans above it that are shown to it: because
/// they carry its tasks, or because it is asked what it thinks of them. What it may not see does not exist for it. It
/// writes only for itself and below.
@ApplicationScoped
public class PlanAccess {

    private final Plans plans;
    private final Agencies agencies;
    private final AgencyReach reach;

    PlanAccess(Plans plans, Agencies agencies, AgencyReach reach) {
        this.plans = plans;
        this.agencies = agencies;
        this.reach = reach;
    }

    public Plan visible(UUID id, Caller caller) {
        return plans.find(id).filter(plan -> sees(caller, plan)).orElseThrow(() -> new PlanRefused(new PlanUnknown()));
    }

    /// For a change: nobody else writes the plan until the end of the transaction.
    public Plan forWriting(SeenPlan seen) {
        Plan plan = plans.lock(seen.id())
                .filter(found -> sees(seen.caller(), found))
                .orElseThrow(() -> new PlanRefused(new PlanUnknown()));
        requireWithin(seen.caller(), plan.header().issuerCode());
        require(seen.version() == plan.version(), new StaleVersion(seen.version(), plan.version()));
        return plan;
    }

    /// Whether the caller acts for the agency or for one above it.
    boolean covers(Caller caller, String agencyCode) {
        return reach.covers(caller, agencyCode);
    }

    /// Refuses to act for an agency outside the caller's own part of the tree.
    public void requireWithin(Caller caller, String agencyCode) {
        require(reach.covers(caller, agencyCode), new OtherAgency(agencyCode));
    }

    boolean sees(Caller caller, String issuerCode, boolean shownBelow) {
        return reach.covers(caller, issuerCode) || (shownBelow && isAbove(caller, issuerCode));
    }

    private boolean sees(Caller caller, Plan plan) {
        return sees(caller, plan.header().issuerCode(), plan.isShownBelow());
    }

    private boolean isAbove(Caller caller, String agencyCode) {
        String own = caller.agencyCode();
        return own != null && agencies.isWithin(own, agencyCode);
    }

    private static void require(boolean allowed, PlanRefusal otherwise) {
        if (!allowed) {
            throw new PlanRefused(otherwise);
        }
    }
}
