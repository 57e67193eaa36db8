package vn.cchc.kpi.definition.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.definition.domain.Draft;
import vn.cchc.kpi.definition.domain.EffectiveDates;
import vn.cchc.kpi.definition.store.Drafts;

/// Makes a draft the next version, for good. What it judges is assessed before it is answered.
@ApplicationScoped
public class PublishDefinition {

    /// @param effectiveFrom first day of the first period it judges
    /// @param seen          version of the draft the caller has read
    public record Command(
            String code, LocalDate effectiveFrom, @Nullable Long seen, Caller caller) {}

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Recompute recompute;
    private final Ownership ownership;
    private final Clock clock;

    PublishDefinition(Drafts drafts, Catalogue catalogue, Recompute recompute, Ownership ownership, Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.recompute = recompute;
        this.ownership = ownership;
        this.clock = clock;
    }

    /// @throws vn.cchc.kpi.definition.domain.DefinitionRefused with the first rule broken
    @Transactional
    public Definition handle(Command command) {
        drafts.lock(command.code());
        Draft draft = ownership.draft(command.code(), command.caller());
        Ownership.requireSeen(command.seen(), draft);
        Optional<Definition> previous = catalogue.inForce().definition(command.code());
        EffectiveDates.require(command.effectiveFrom(), previous, LocalDate.now(clock));
        Definition next = draft.wording()
                .asDefinition(
                        draft.code(),
                        previous.map(Definition::version).orElse(0) + 1,
                        command.effectiveFrom(),
                        draft.owner(),
                        catalogue::metric);
        LocalDate judgesFrom = previous.isEmpty() ? LocalDate.EPOCH : command.effectiveFrom();
        recompute.afterPublication(draft.code(), judgesFrom, () -> {
            catalogue.publish(next, command.caller().name());
            drafts.delete(draft.code());
        });
        return next;
    }
}
