package vn.cchc.plan.unitclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.usecase.AgencyReach;

/// Creates a unit class or changes it. Saying again what is already defined changes nothing.
@ApplicationScoped
class DefineUnitClass {

    /// @param seen version the caller has read, absent when they know of none
    record Command(UnitClass wanted, @Nullable Long seen, Caller caller) {}

    record Outcome(UnitClass unitClass, boolean created) {}

    private final UnitClasses.UnitClassRows rows;
    private final Agencies agencies;
    private final AgencyReach reach;
    private final Clock clock;

    DefineUnitClass(UnitClasses.UnitClassRows rows, Agencies agencies, AgencyReach reach, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.reach = reach;
        this.clock = clock;
    }

    @Transactional
    Outcome handle(Command command) {
        agencies.lock();
        requireWithin(command.caller(), command.wanted().ofAgency());
        Optional<UnitClassRow> row = rows.findByIdOptional(command.wanted().code());
        if (row.isEmpty()) {
            refuseUnknownAgencies(command.wanted());
            return new Outcome(store(new UnitClassRow(), command.wanted().withVersion(1), command), true);
        }
        UnitClass stored = row.get().toUnitClass();
        requireWithin(command.caller(), stored.ofAgency());
        if (stored.saysTheSameAs(command.wanted())) {
            return new Outcome(stored, false);
        }
        UnitClass changed = stored.changed(command.wanted(), command.seen());
        refuseUnknownAgencies(command.wanted());
        return new Outcome(store(row.get(), changed, command), false);
    }

    private UnitClass store(UnitClassRow row, UnitClass unitClass, Command command) {
        row.take(unitClass, command.caller().name(), clock.instant());
        rows.persist(row);
        return unitClass;
    }

    private void requireWithin(Caller caller, String agencyCode) {
        if (!reach.covers(caller, agencyCode)) {
            throw new UnitClassRefused(new UnitClassRefusal.OtherAgency(agencyCode));
        }
    }

    private void refuseUnknownAgencies(UnitClass wanted) {
        Stream<String> agency = agencies.find(wanted.ofAgency()).isEmpty() ? Stream.of("/ofAgency") : Stream.empty();
        Stream<String> members = IntStream.range(0, wanted.members().size())
                .filter(i -> agencies.find(wanted.members().get(i)).isEmpty())
                .mapToObj(i -> "/members/" + i);
        List<String> unknown = Stream.concat(agency, members).toList();
        if (!unknown.isEmpty()) {
            throw new UnitClassRefused(new UnitClassRefusal.AgenciesUnknown(unknown));
        }
    }
}
