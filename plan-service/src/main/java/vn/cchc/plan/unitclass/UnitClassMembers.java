package vn.cchc.plan.unitclass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.domain.Agency;

/// Tells whom a unit class stands for on a day.
@ApplicationScoped
class UnitClassMembers {

    private final UnitClasses unitClasses;
    private final Agencies agencies;

    UnitClassMembers(UnitClasses unitClasses, Agencies agencies) {
        this.unitClasses = unitClasses;
        this.agencies = agencies;
    }

    /// At most `limit` members with a code after `after`, by code; empty when there is no such class.
    Optional<List<Agency>> of(String code, LocalDate on, @Nullable String after, int limit) {
        return unitClasses.find(code).map(found -> agencies.select(selection(found, on), after, limit));
    }

    private static Agencies.Selection selection(UnitClass unitClass, LocalDate on) {
        return new Agencies.Selection(unitClass.ofAgency(), unitClass.memberKinds(), unitClass.members(), on);
    }
}
