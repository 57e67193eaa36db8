package vn.cchc.kpi.definition.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.definition.domain.Codes;
import vn.cchc.kpi.definition.domain.DefinitionRefusal;
import vn.cchc.kpi.definition.domain.DefinitionRefused;
import vn.cchc.kpi.definition.domain.Draft;
import vn.cchc.kpi.definition.domain.Wording;
import vn.cchc.kpi.definition.store.Drafts;

/// Writes down what is to become a definition, or its next version. Repeating what is written changes nothing.
@ApplicationScoped
public class EditDraft {

    /// A definition nobody has yet.
    ///
    /// @param owner absent for the caller's agency
    public record Begin(String code, @Nullable String owner, Wording wording, Caller caller) {}

    /// A change of a draft, or the draft of the next version.
    ///
    /// @param seen version of the draft the caller has read, absent when they know of none
    public record Change(
            String code, Wording wording, @Nullable Long seen, Caller caller) {}

    public record Outcome(Draft draft, boolean created) {}

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final AgencyCopies agencies;
    private final Ownership ownership;
    private final Clock clock;

    EditDraft(Drafts drafts, Catalogue catalogue, AgencyCopies agencies, Ownership ownership, Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.ownership = ownership;
        this.clock = clock;
    }

    /// @throws DefinitionRefused with the first rule broken
    @Transactional
    public Draft begin(Begin command) {
        String owner = owner(command);
        Codes.requireOwn(command.code());
        drafts.lock(command.code());
        requireFree(command.code(), command.caller());
        return drafts.save(
                command.code(), owner, command.wording(), command.caller().name(), clock.instant());
    }

    private void requireFree(String code, Caller caller) {
        Optional<Draft> draft = drafts.find(code);
        Optional<Definition> published = catalogue.inForce().definition(code);
        if (draft.isEmpty() && published.isEmpty()) {
            return;
        }
        boolean workedOn = draft.map(Draft::owner)
                .or(() -> published.map(Definition::owner))
                .filter(owner -> agencies.sees(caller, owner))
                .isPresent();
        throw new DefinitionRefused(
                workedOn ? new DefinitionRefusal.CodeTaken(code) : new DefinitionRefusal.CodeTakenElsewhere(code));
    }

    private String owner(Begin command) {
        String owner = command.owner() == null ? command.caller().agencyCode() : command.owner();
        if (owner == null) {
            throw new DefinitionRefused(new DefinitionRefusal.NoOwner());
        }
        if (!agencies.known(owner)) {
            throw new DefinitionRefused(new DefinitionRefusal.UnknownAgency(owner));
        }
        if (!agencies.sees(command.caller(), owner)) {
            throw new DefinitionRefused(new DefinitionRefusal.OtherAgency(owner));
        }
        return owner;
    }

    /// @throws DefinitionRefused with the first rule broken
    @Transactional
    public Outcome change(Change command) {
        drafts.lock(command.code());
        Optional<Draft> stored = drafts.find(command.code());
        String owner = stored.isPresent() ? stored.get().owner() : ownerOfPublished(command.code());
        ownership.require(command.caller(), owner);
        if (stored.isPresent()) {
            if (stored.get().wording().equals(command.wording())) {
                return new Outcome(stored.get(), false);
            }
            Ownership.requireSeen(command.seen(), stored.get());
        }
        Draft saved = drafts.save(
                command.code(), owner, command.wording(), command.caller().name(), clock.instant());
        return new Outcome(saved, stored.isEmpty());
    }

    private String ownerOfPublished(String code) {
        List<Definition> versions = catalogue.inForce().versions(code);
        if (versions.isEmpty()) {
            throw new DefinitionRefused(new DefinitionRefusal.Unknown());
        }
        String owner = versions.getLast().owner();
        if (owner == null) {
            throw new DefinitionRefused(new DefinitionRefusal.OfTheSuite(code));
        }
        return owner;
    }

    /// @throws DefinitionRefused when there is none, or somebody changed it since
    @Transactional
    public void discard(String code, @Nullable Long seen, Caller caller) {
        drafts.lock(code);
        Draft draft = ownership.draft(code, caller);
        Ownership.requireSeen(seen, draft);
        drafts.delete(code);
    }
}
