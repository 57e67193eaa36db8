package vn.cchc.plan.unitclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.plan.agency.domain.Agencies;

/// Creates a unit class or changes it. Saying again what is already defined changes nothing.
@ApplicationScoped
class DefineUnitClass {

    record Command(UnitClass wanted, @Nullable String ifMatch, String changedBy) {}

    record Outcome(UnitClass unitClass, boolean created) {}

    private final UnitClasses.UnitClassRows rows;
    private final Agencies agencies;
    private final Clock clock;

    DefineUnitClass(UnitClasses.UnitClassRows rows, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Transactional
    Outcome handle(Command command) {
        agencies.lock();
        Optional<UnitClassRow> row = rows.findByIdOptional(command.wanted().code());
        if (row.isEmpty()) {
            refuseUnknownAgencies(command.wanted());
            return new Outcome(store(new UnitClassRow(), command.wanted().withVersion(1), command), true);
        }
        UnitClass stored = row.get().toUnitClass();
        if (stored.saysTheSameAs(command.wanted())) {
            return new Outcome(stored, false);
        }
        Preconditions.match(command.ifMatch(), stored.version());
        refuseUnknownAgencies(command.wanted());
        UnitClass changed = command.wanted().withVersion(stored.version() + 1);
        return new Outcome(store(row.get(), changed, command), false);
    }

    private UnitClass store(UnitClassRow row, UnitClass unitClass, Command command) {
        row.take(unitClass, command.changedBy(), clock.instant());
        rows.persist(row);
        return unitClass;
    }

    private void refuseUnknownAgencies(UnitClass wanted) {
        Problem problem = Problem.of(422, "unit-class/agency-unknown");
        if (agencies.find(wanted.ofAgency()).isEmpty()) {
            problem = problem.at("/ofAgency", "unit-class/agency-unknown", wanted.ofAgency());
        }
        int[] unknown = IntStream.range(0, wanted.members().size())
                .filter(i -> agencies.find(wanted.members().get(i)).isEmpty())
                .toArray();
        for (int i : unknown) {
            problem = problem.at(
                    "/members/" + i,
                    "unit-class/agency-unknown",
                    wanted.members().get(i));
        }
        if (!problem.errors().isEmpty()) {
            throw problem.toException();
        }
    }
}
