package vn.cchc.kpi.dossier.mending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.domain.GivenRow;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.domain.RowRefused;
import vn.cchc.kpi.dossier.quarantine.Quarantined;
import vn.cchc.kpi.dossier.quarantine.QuarantinedRows;
import vn.cchc.kpi.dossier.result.RowProblem;
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
    /// @throws vn.cchc.kit.problem.ProblemException as [OpenRows#open] does, 422 with the first rule broken
    @Transactional
    Quarantined correct(UUID id, @Nullable String ifMatch, GivenRow given, Caller caller) {
        Quarantined row = held(id, ifMatch, caller);
        DossierRow corrected = checked(given, caller);
        requireSameSubject(row, corrected);
        if (!rows.correct(id, row.version(), corrected, caller.name())) {
            throw Preconditions.stale(row.version() + 1).toException();
        }
        return open.seen(id, caller);
    }

    /// @throws vn.cchc.kit.problem.ProblemException as [OpenRows#open] does
    @Transactional
    Quarantined discard(UUID id, @Nullable String ifMatch, String reason, Caller caller) {
        Quarantined row = held(id, ifMatch, caller);
        if (!rows.discard(id, row.version(), reason, caller.name())) {
            throw Preconditions.stale(row.version() + 1).toException();
        }
        return open.seen(id, caller);
    }

    /// The row as it is while nobody else can change it, an import least of all.
    private Quarantined held(UUID id, @Nullable String ifMatch, Caller caller) {
        rows.hold(open.seen(id, caller).source());
        return open.open(id, ifMatch, caller);
    }

    private DossierRow checked(GivenRow given, Caller caller) {
        try {
            return scope.rules(caller).check(given);
        } catch (RowRefused refused) {
            throw refused(RowProblem.of(1, refused.refusal()));
        }
    }

    private static void requireSameSubject(Quarantined row, DossierRow corrected) {
        requireSame(row.agencyCode().equals(corrected.agencyCode()), "/agencyCode");
        requireSame(row.windowFrom().equals(corrected.window().from()), "/window");
        requireSame(
                row.subject().equals(corrected.subject().key()),
                corrected.subject().procedureCode() == null ? "/fieldCode" : "/procedureCode");
        if (corrected.revision() < row.revision()) {
            throw refused(RowProblem.of(1, new RowRefusal.OlderRevision(corrected.revision(), row.revision())));
        }
    }

    private static void requireSame(boolean same, String pointer) {
        if (!same) {
            throw refused(new RowProblem(1, pointer, "dossier-metrics/correction-of-another", List.of()));
        }
    }

    private static RuntimeException refused(RowProblem why) {
        return Problem.of(422, "dossier-metrics/correction-refused")
                .at(why.pointer(), why.code(), why.args().toArray())
                .toException();
    }
}
