package vn.cchc.plan.unitclass;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;

/// An agency that a unit class stands for.
@Schema(name = "UnitClassMember")
record MemberView(
        String code, String name, AgencyKind kind, @Nullable String parentCode) {

    static MemberView of(Agency agency) {
        return new MemberView(
                agency.code(),
                agency.profile().name(),
                agency.profile().kind(),
                agency.profile().parentCode());
    }
}
