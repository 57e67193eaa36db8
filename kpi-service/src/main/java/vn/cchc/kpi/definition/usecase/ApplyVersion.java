package vn.cchc.kpi.definition.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.assessment.domain.Difference;
import vn.cchc.kpi.assessment.domain.Selection;
import vn.cchc.kpi.assessment.usecase.Foresight;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Visibility;
import vn.cchc.kpi.definition.domain.Application;
import vn.cchc.kpi.definition.domain.DefinitionRefusal;
import vn.cchc.kpi.definition.domain.DefinitionRefused;
import vn.cchc.kpi.definition.store.Applications;

/// Has periods judged by another version than they were, on purpose. First shows what that changes; then does exactly
/// that, or nothing when the figures moved in between.
@ApplicationScoped
public class ApplyVersion {

    /// @param agencyCode plans of this agency and those below; absent for all the caller sees
    public record Scope(
            String code,
            int version,
            Set<Integer> years,
            Set<PeriodCode> periods,
            @Nullable String agencyCode,
            Caller caller) {}

    /// What it changes. The token stands for exactly this.
    public record Preview(Definition definition, List<Difference> differences, String token) {}

    public record Applied(Preview preview, Application application) {}

    private final Visibility visibility;
    private final Foresight foresight;
    private final Recompute recompute;
    private final Applications applications;
    private final AgencyCopies agencies;
    private final Clock clock;

    ApplyVersion(
            Visibility visibility,
            Foresight foresight,
            Recompute recompute,
            Applications applications,
            AgencyCopies agencies,
            Clock clock) {
        this.visibility = visibility;
        this.foresight = foresight;
        this.recompute = recompute;
        this.applications = applications;
        this.agencies = agencies;
        this.clock = clock;
    }

    /// @throws DefinitionRefused when version or agency is not seen
    @Transactional
    public Preview preview(Scope scope) {
        Definition version = version(scope);
        Selection selection = selection(scope);
        return preview(version, selection, foresight.differences(selection, _ -> Optional.of(version)));
    }

    /// @param token of the preview that was agreed to
    /// @throws DefinitionRefused also when something else would change by now
    @Transactional
    public Applied apply(Scope scope, String token, String reason) {
        Definition version = version(scope);
        Selection selection = selection(scope);
        return recompute.applyOnPurpose(selection, version, (differences, lookedAt) -> {
            Preview now = preview(version, selection, differences);
            if (!now.token().equals(token)) {
                throw new DefinitionRefused(new DefinitionRefusal.ChangedSincePreview());
            }
            return new Applied(now, record(scope, selection, differences.size(), lookedAt, reason));
        });
    }

    private Application record(Scope scope, Selection selection, int changed, int lookedAt, String reason) {
        Application application = new Application(
                Ids.next(),
                scope.code(),
                scope.version(),
                selection.scope(),
                scope.years().stream().sorted().toList(),
                scope.periods().stream().sorted().map(Enum::name).toList(),
                lookedAt,
                changed,
                reason,
                scope.caller().name(),
                clock.instant());
        applications.add(application);
        return application;
    }

    private static Preview preview(Definition version, Selection selection, List<Difference> differences) {
        return new Preview(version, differences, PreviewToken.of(version, selection, differences));
    }

    private Definition version(Scope scope) {
        List<Definition> versions = visibility.versions(scope.code(), scope.caller());
        if (versions.isEmpty()) {
            throw new DefinitionRefused(new DefinitionRefusal.Unknown());
        }
        return versions.stream()
                .filter(one -> one.version() == scope.version())
                .findFirst()
                .orElseThrow(() -> new DefinitionRefused(new DefinitionRefusal.UnknownVersion(scope.version())));
    }

    private Selection selection(Scope scope) {
        String own = AgencyCopies.scope(scope.caller()).orElse(null);
        String agency = scope.agencyCode() == null ? own : scope.agencyCode();
        if (scope.agencyCode() != null
                && !(agencies.known(scope.agencyCode()) && agencies.sees(scope.caller(), scope.agencyCode()))) {
            throw new DefinitionRefused(new DefinitionRefusal.Unknown());
        }
        return new Selection(scope.code(), agency, scope.years(), scope.periods(), null, null);
    }
}
