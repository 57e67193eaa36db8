package vn.cchc.kpi.dossier.mending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
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

    /// @throws MendingRefused when the caller sees no such row
    Quarantined seen(UUID id, Caller caller) {
        return rows.find(id, AgencyCopies.scope(caller).orElse(null))
                .orElseThrow(() -> new MendingRefused(new MendingRefusal.Unknown()));
    }

    /// @param version which the caller has read, absent when nothing is said of it
    /// @throws MendingRefused when the caller sees no such row or may not mend it, when it has changed since it was
    ///     read, or is not open
    Quarantined open(UUID id, @Nullable Long version, Caller caller) {
        if (version == null) {
            throw new MendingRefused(new MendingRefusal.VersionMissing());
        }
        Quarantined row = seen(id, caller);
        requireMender(caller, row.source());
        if (version != row.version()) {
            throw new MendingRefused(new MendingRefusal.StaleVersion(row.version()));
        }
        if (row.state() != QuarantineState.OPEN) {
            throw new MendingRefused(new MendingRefusal.Closed(row.state()));
        }
        return row;
    }

    /// A system mends its own rows only, a person those of every system.
    static void requireMender(Caller caller, String source) {
        boolean person = caller.has(Role.ADMIN) || caller.has(Role.STANDING_OFFICER);
        if (!person && !source.equals(caller.client())) {
            throw new MendingRefused(new MendingRefusal.ForeignSource());
        }
    }
}
