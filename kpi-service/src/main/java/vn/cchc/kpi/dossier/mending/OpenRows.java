package vn.cchc.kpi.dossier.mending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.dossier.quarantine.QuarantineState;
import vn.cchc.kpi.dossier.quarantine.Quarantined;
import vn.cchc.kpi.dossier.quarantine.QuarantinedRows;

/// Finds a quarantined row for whoever wants to mend it.
@ApplicationScoped
class OpenRows {

    private final QuarantinedRows rows;

    OpenRows(QuarantinedRows rows) {
        this.rows = rows;
    }

    /// @throws vn.cchc.kit.problem.ProblemException 404 when the caller sees no such row
    Quarantined seen(UUID id, Caller caller) {
        return rows.find(id, AgencyCopies.scope(caller).orElse(null))
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }

    /// @throws vn.cchc.kit.problem.ProblemException 403 when it is another system's, 409 when it is not open, 412
    ///     when
    ///     it has changed since it was read, 428 when nobody says what was read
    Quarantined open(UUID id, @Nullable String ifMatch, Caller caller) {
        long version = Preconditions.requiredVersion(ifMatch);
        Quarantined row = seen(id, caller);
        requireMender(caller, row.source());
        Preconditions.match(version, row.version());
        if (row.state() != QuarantineState.OPEN) {
            throw Problem.of(
                            409,
                            "dossier-metrics/quarantine-closed",
                            row.state().name())
                    .toException();
        }
        return row;
    }

    /// A system mends its own rows only, a person those of every system.
    static void requireMender(Caller caller, String source) {
        boolean person = caller.has(Role.ADMIN) || caller.has(Role.STANDING_OFFICER);
        if (!person && !source.equals(caller.client())) {
            throw Problem.of(403, "dossier-metrics/foreign-source").toException();
        }
    }
}
