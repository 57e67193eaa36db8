package vn.cchc.plan.agency.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;

@Schema(name = "Agency")
record AgencyView(
        String code,
        String name,
        AgencyKind kind,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String mergedInto,
        List<String> aliases,
        long version) {

    static AgencyView of(Agency agency) {
        AgencyProfile profile = agency.profile();
        return new AgencyView(
                agency.code(),
                profile.name(),
                profile.kind(),
                profile.parentCode(),
                profile.validity().from(),
                profile.validity().to(),
                profile.mergedInto(),
                profile.aliases(),
                agency.version());
    }
}
