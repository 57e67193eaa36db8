package vn.cchc.plan.unitname;

import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.unitclass.UnitClass;

/// Something that has a name.
sealed interface Named {

    record One(Agency agency) implements Named {}

    record Many(UnitClass unitClass) implements Named {}

    default String code() {
        return switch (this) {
            case One(var agency) -> agency.code();
            case Many(var unitClass) -> unitClass.code();
        };
    }

    default String name() {
        return switch (this) {
            case One(var agency) -> agency.profile().name();
            case Many(var unitClass) -> unitClass.name();
        };
    }

    default Candidate.Kind kind() {
        return switch (this) {
            case One _ -> Candidate.Kind.AGENCY;
            case Many _ -> Candidate.Kind.UNIT_CLASS;
        };
    }

    /// The agency whose part of the tree it belongs to.
    default String agencyCode() {
        return switch (this) {
            case One(var agency) -> agency.code();
            case Many(var unitClass) -> unitClass.ofAgency();
        };
    }
}
