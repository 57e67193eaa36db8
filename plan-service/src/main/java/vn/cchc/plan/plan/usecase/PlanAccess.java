package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problem;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanStatus;

/// Who sees and who writes a plan.
///
/// An agency sees its own plans and those below it; it also sees the active plans above it, because they carry its
/// tasks. It writes only for itself and below.
@ApplicationScoped
class PlanAccess {

    private final Agencies agencies;

    PlanAccess(Agencies agencies) {
        this.agencies = agencies;
    }

    /// Refuses as unknown what the caller may not see, and with 403 what they see but may not write.
    void requireWritable(Caller caller, Plan plan) {
        if (isWithin(caller, plan.header().issuerCode())) {
            return;
        }
        if (isActiveAbove(caller, plan)) {
            throw otherAgency();
        }
        throw new PlanRefused(new PlanRefusal.PlanUnknown());
    }

    /// Refuses as unknown what the caller may not see.
    void requireVisible(Caller caller, Plan plan) {
        if (!isWithin(caller, plan.header().issuerCode()) && !isActiveAbove(caller, plan)) {
            throw new PlanRefused(new PlanRefusal.PlanUnknown());
        }
    }

    /// Refuses with 403 to act for an agency outside the caller's own part of the tree.
    void requireWithin(Caller caller, String agencyCode) {
        if (!isWithin(caller, agencyCode)) {
            throw otherAgency();
        }
    }

    private boolean isWithin(Caller caller, String agencyCode) {
        String own = caller.agencyCode();
        return caller.seesEverything() || (own != null && agencies.isWithin(agencyCode, own));
    }

    private boolean isActiveAbove(Caller caller, Plan plan) {
        String own = caller.agencyCode();
        return plan.status() == PlanStatus.ACTIVE
                && own != null
                && agencies.isWithin(own, plan.header().issuerCode());
    }

    private static RuntimeException otherAgency() {
        return Problem.of(403, "security/other-agency").toException();
    }
}
