package vn.cchc.plan.agency.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;

/// How far a caller's word goes: the agency they act for and everything below it; everywhere for an administrator of
/// the whole suite.
@ApplicationScoped
public class AgencyReach {

    private final Agencies agencies;

    AgencyReach(Agencies agencies) {
        this.agencies = agencies;
    }

    public boolean covers(Caller caller, String code) {
        String own = caller.agencyCode();
        return caller.seesEverything() || (own != null && agencies.isWithin(code, own));
    }
}
