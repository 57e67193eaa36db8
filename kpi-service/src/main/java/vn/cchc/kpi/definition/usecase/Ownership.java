package vn.cchc.kpi.definition.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.definition.domain.DefinitionRefusal;
import vn.cchc.kpi.definition.domain.DefinitionRefused;
import vn.cchc.kpi.definition.domain.Draft;
import vn.cchc.kpi.definition.store.Drafts;

/// Who works on whose definitions: the owner, and agencies above it. To others a draft does not exist.
@ApplicationScoped
public class Ownership {

    private final AgencyCopies agencies;
    private final Drafts drafts;

    Ownership(AgencyCopies agencies, Drafts drafts) {
        this.agencies = agencies;
        this.drafts = drafts;
    }

    void require(Caller caller, String owner) {
        if (!agencies.sees(caller, owner)) {
            throw new DefinitionRefused(new DefinitionRefusal.Unknown());
        }
    }

    /// @throws DefinitionRefused when there is none, or it is another agency's
    public Draft draft(String code, Caller caller) {
        Draft draft = drafts.find(code).orElseThrow(() -> new DefinitionRefused(new DefinitionRefusal.Unknown()));
        require(caller, draft.owner());
        return draft;
    }

    static void requireSeen(@Nullable Long seen, Draft stored) {
        if (seen == null) {
            throw new DefinitionRefused(new DefinitionRefusal.VersionMissing());
        }
        if (seen != stored.version()) {
            throw new DefinitionRefused(new DefinitionRefusal.StaleVersion(stored.version()));
        }
    }
}
