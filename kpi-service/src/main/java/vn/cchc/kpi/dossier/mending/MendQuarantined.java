package vn.cchc.kpi.dossier.mending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.domain.GivenRow;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.domain.RowRefused;
import vn.cchc.kpi.dossier.quarantine.Quarantined;
import vn.cchc.kpi.dossier.quarantine.QuarantinedRows;
import vn.cchc.kpi.dossier.usecase.ReportingScope;

/// Corrects a quarantined row, or gives it up.
@ApplicationScoped
class MendQuarantined {

    private final OpenRows open;
    private final QuarantinedRows rows;
    private final ReportingScope scope;

    MendQuarantined(OpenRows open, QuarantinedRows rows, ReportingScope scope) {
        this.open = open;
        this.rows = rows;
        this.scope = scope;
    }

    /// A corrected row is about the same as before and keeps every rule but the carry-over, which a replay looks at.
    ///
    /// @throws MendingRefused as [OpenRows#open] does, and with the first rule broken
    @Transactional
    Quarantined correct(UUID id, @Nullable Long version, GivenRow given, Caller caller) {
        Quarantined row = held(id, version, caller);
        DossierRow corrected = checked(given, caller);
        requireSameSubject(row, corrected);
        if (!rows.correct(id, row.version(), corrected, caller.name())) {
            throw new MendingRefused(new MendingRefusal.StaleVersion(row.version() + 1));
        }
        return open.seen(id, caller);
    }

    /// @throws MendingRefused as [OpenRows#open] does
    @Transactional
    Quarantined discard(UUID id, @Nullable Long version, String reason, Caller caller) {
        Quarantined row = held(id, version, caller);
        if (!rows.discard(id, row.version(), reason, caller.name())) {
            throw new MendingRefused(new MendingRefusal.StaleVersion(row.version() + 1));
        }
        return open.seen(id, caller);
    }

    /// The row as it is while nobody else can change it, an import least of all.
    private Quarantined held(UUID id, @Nullable Long version, Caller caller) {
        rows.hold(open.seen(id, caller).source());
        return open.open(id, version, caller);
    }

    private DossierRow checked(GivenRow given, Caller caller) {
        try {
            return scope.rules(caller).check(given);
        } catch (RowRefused refused) {
            throw new MendingRefused(new MendingRefusal.BreaksRule(refused.refusal()));
        }
    }

    private static void requireSameSubject(Quarantined row, DossierRow corrected) {
        requireSame(row.agencyCode().equals(corrected.agencyCode()), "/agencyCode");
        requireSame(row.windowFrom().equals(corrected.window().from()), "/window");
        requireSame(
                row.subject().equals(corrected.subject().key()),
                corrected.subject().procedureCode() == null ? "/fieldCode" : "/procedureCode");
        if (corrected.revision() < row.revision()) {
            throw new MendingRefused(
                    new MendingRefusal.BreaksRule(new RowRefusal.OlderRevision(corrected.revision(), row.revision())));
        }
    }

    private static void requireSame(boolean same, String pointer) {
        if (!same) {
            throw new MendingRefused(new MendingRefusal.AboutAnother(pointer));
        }
    }
}
