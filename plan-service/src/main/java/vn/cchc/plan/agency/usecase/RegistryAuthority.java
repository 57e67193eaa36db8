package vn.cchc.plan.agency.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.AgencyRefusal;
import vn.cchc.plan.agency.domain.AgencyRefusal.OtherAgency;
import vn.cchc.plan.agency.domain.AgencyRefusal.TopReserved;
import vn.cchc.plan.agency.domain.AgencyRefused;

/// Whose word the registry takes.
///
/// An administrator of one agency keeps what stands below it, under codes below its own, and moves nothing across
/// its border. Of its own entry it keeps the names; its kind, place, validity and successor are decided above it.
/// What stands at the top of a tree is kept by an administrator of the whole suite.
@ApplicationScoped
class RegistryAuthority {

    private final AgencyReach reach;

    RegistryAuthority(AgencyReach reach) {
        this.reach = reach;
    }

    void requireForNew(Caller caller, String code, AgencyProfile profile) {
        requirePlace(caller, profile.parentCode());
        require(caller.seesEverything() || code.startsWith(caller.agencyCode() + "."), new OtherAgency(code));
        requireSuccessor(caller, profile.mergedInto());
    }

    void requireForChange(Caller caller, Agency stored, AgencyProfile next) {
        AgencyProfile before = stored.profile();
        require(reach.covers(caller, stored.code()), new OtherAgency(stored.code()));
        if (before.parentCode() == null || !before.standsAs(next)) {
            requirePlace(caller, before.parentCode());
        }
        if (!Objects.equals(before.parentCode(), next.parentCode())) {
            requirePlace(caller, next.parentCode());
        }
        if (!Objects.equals(before.mergedInto(), next.mergedInto())) {
            requireSuccessor(caller, next.mergedInto());
        }
    }

    /// A place in the tree belongs to the agency above it.
    private void requirePlace(Caller caller, @Nullable String parent) {
        if (parent == null) {
            require(caller.seesEverything(), new TopReserved());
        } else {
            require(reach.covers(caller, parent), new OtherAgency(parent));
        }
    }

    /// Duties are handed over only to somebody whose keeper agrees.
    private void requireSuccessor(Caller caller, @Nullable String successor) {
        if (successor != null) {
            require(reach.covers(caller, successor), new OtherAgency(successor));
        }
    }

    private static void require(boolean allowed, AgencyRefusal otherwise) {
        if (!allowed) {
            throw new AgencyRefused(otherwise);
        }
    }
}
