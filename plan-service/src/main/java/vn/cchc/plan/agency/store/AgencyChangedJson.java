package vn.cchc.plan.agency.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyProfile;

/// Payload of `vn.cchc.agency.changed.v1`: the agency's whole state.
record AgencyChangedJson(
        String agencyCode,
        String name,
        String kind,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String mergedInto,
        List<String> aliases,
        long version,
        LocalDate occurredOn) {

    static final String TYPE = "vn.cchc.agency.changed.v1";

    static AgencyChangedJson of(Agency agency, LocalDate occurredOn) {
        AgencyProfile profile = agency.profile();
        return new AgencyChangedJson(
                agency.code(),
                profile.name(),
                profile.kind().name(),
                profile.parentCode(),
                profile.validity().from(),
                profile.validity().to(),
                profile.mergedInto(),
                profile.aliases(),
                agency.version(),
                occurredOn);
    }

    OutboundEvent toEvent() {
        return new OutboundEvent("agency", agencyCode, TYPE, this);
    }
}
