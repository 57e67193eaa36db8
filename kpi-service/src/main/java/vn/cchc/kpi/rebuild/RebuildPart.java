package vn.cchc.kpi.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.rebuild.Rebuildable.Part;

/// Rebuilds one part in a transaction of its own, which a trial takes back.
@ApplicationScoped
class RebuildPart {

    @Transactional
    public Optional<Part> handle(Rebuildable derived, Rebuild rebuild, @Nullable String after) {
        Optional<Part> part = derived.next(rebuild.agencyCode(), after);
        if (rebuild.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        }
        return part;
    }
}
