package vn.cchc.kpi.definition.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.assessment.domain.Difference;
import vn.cchc.kpi.assessment.domain.Selection;
import vn.cchc.kpi.assessment.usecase.Foresight;
import vn.cchc.kpi.assessment.usecase.Look;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Visibility;
import vn.cchc.kpi.definition.domain.DefinitionRefusal;
import vn.cchc.kpi.definition.domain.DefinitionRefused;
import vn.cchc.kpi.definition.domain.Draft;
import vn.cchc.kpi.definition.domain.Wording;
import vn.cchc.kpi.definition.store.Drafts;

/// Shows what a definition reads on the stored figures before it is published, and which open assessments would come
/// out differently. Keeps nothing.
@ApplicationScoped
public class TryDefinition {

    /// @param version of the definition; absent for `formula`, else for the draft
    /// @param formula tried as it is given
    /// @param perUnit also of each unit directly below the agency
    public record Command(
            String code,
            String agencyCode,
            ReportPeriod period,
            @Nullable Integer version,
            @Nullable Formula formula,
            @Nullable Integer baselineYear,
            boolean perUnit,
            Caller caller) {}

    /// @param differences open assessments that would come out differently
    public record Trial(Definition definition, Look look, List<Difference> differences) {}

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Visibility visibility;
    private final Foresight foresight;
    private final AgencyCopies agencies;
    private final Clock clock;

    TryDefinition(
            Drafts drafts,
            Catalogue catalogue,
            Visibility visibility,
            Foresight foresight,
            AgencyCopies agencies,
            Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.visibility = visibility;
        this.foresight = foresight;
        this.agencies = agencies;
        this.clock = clock;
    }

    /// @throws DefinitionRefused when there is nothing to try, or the agency is not seen
    @Transactional
    public Trial handle(Command command) {
        if (!agencies.known(command.agencyCode()) || !agencies.sees(command.caller(), command.agencyCode())) {
            throw new DefinitionRefused(new DefinitionRefusal.Unknown());
        }
        List<Definition> published = visibility.versions(command.code(), command.caller());
        Definition tried = tried(command, published);
        Look look = foresight.look(
                tried, command.agencyCode(), command.period(), command.baselineYear(), command.perUnit());
        String scope = AgencyCopies.scope(command.caller()).orElse(null);
        return new Trial(
                tried,
                look,
                published.isEmpty()
                        ? List.of()
                        : foresight.differences(
                                Selection.open(command.code(), scope, LocalDate.now(clock)), _ -> Optional.of(tried)));
    }

    private Definition tried(Command command, List<Definition> published) {
        if (command.formula() != null) {
            return next(command.code(), wording(command.formula(), published), published, null);
        }
        if (command.version() != null) {
            return published(command.version(), published);
        }
        return drafts.find(command.code())
                .filter(draft -> agencies.sees(command.caller(), draft.owner()))
                .map(draft -> next(draft, published))
                .orElseThrow(() -> new DefinitionRefused(
                        published.isEmpty() ? new DefinitionRefusal.Unknown() : new DefinitionRefusal.NothingToTry()));
    }

    private static Definition published(int version, List<Definition> published) {
        if (published.isEmpty()) {
            throw new DefinitionRefused(new DefinitionRefusal.Unknown());
        }
        return published.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new DefinitionRefused(new DefinitionRefusal.UnknownVersion(version)));
    }

    private static Wording wording(Formula formula, List<Definition> published) {
        Direction direction = published.isEmpty()
                ? Direction.HIGHER_BETTER
                : published.getLast().direction();
        return new Wording("", "", direction, formula, null, null);
    }

    private Definition next(Draft draft, List<Definition> published) {
        return next(draft.code(), draft.wording(), published, draft.owner());
    }

    private Definition next(String code, Wording wording, List<Definition> published, @Nullable String owner) {
        int version = published.isEmpty() ? 1 : published.getLast().version() + 1;
        return wording.asDefinition(code, version, LocalDate.now(clock), owner, catalogue::metric);
    }
}
