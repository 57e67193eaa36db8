package vn.cchc.plan.unitclass;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.agency.domain.AgencyKind;

@Schema(name = "UnitClass")
record UnitClassView(
        String code,
        String name,
        List<String> aliases,
        String ofAgency,
        List<AgencyKind> memberKinds,
        List<String> members,
        long version) {

    static UnitClassView of(UnitClass unitClass) {
        return new UnitClassView(
                unitClass.code(),
                unitClass.name(),
                unitClass.aliases(),
                unitClass.ofAgency(),
                unitClass.memberKinds(),
                unitClass.members(),
                unitClass.version());
    }
}
