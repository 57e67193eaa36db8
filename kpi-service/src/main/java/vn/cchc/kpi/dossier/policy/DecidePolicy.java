package vn.cchc.kpi.dossier.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.dossier.domain.BreachPolicy;

/// Decides for a source. Repeating what holds already changes nothing.
@ApplicationScoped
class DecidePolicy {

    /// @param seen the version the caller has read; absent when none
    record Command(
            String source, BreachPolicy policy, @Nullable Long seen, Caller caller) {}

    record Outcome(SourcePolicy policy, boolean created) {}

    private final SourcePolicies policies;

    DecidePolicy(SourcePolicies policies) {
        this.policies = policies;
    }

    /// @throws PolicyRefused for an administrator of one agency, or when another version is stored than was read
    @Transactional
    Outcome handle(Command command) {
        if (!command.caller().seesEverything()) {
            throw new PolicyRefused(new PolicyRefusal.OfTheSuite());
        }
        Optional<SourcePolicy> stored = policies.stored(command.source());
        if (stored.isPresent() && stored.get().policy().equals(command.policy())) {
            return new Outcome(stored.get(), false);
        }
        requireSeen(stored, command.seen());
        String by = command.caller().name();
        boolean done = stored.isPresent()
                ? policies.change(stored.get().deciding(command.policy()), by)
                : policies.add(SourcePolicy.undecided(command.source()).deciding(command.policy()), by);
        SourcePolicy now = policies.stored(command.source()).orElseThrow();
        if (!done) {
            throw new PolicyRefused(new PolicyRefusal.StaleVersion(now.version()));
        }
        return new Outcome(now, stored.isEmpty());
    }

    /// Nobody has to have seen that nothing was decided yet.
    private static void requireSeen(Optional<SourcePolicy> stored, @Nullable Long seen) {
        if (seen == null) {
            if (stored.isPresent()) {
                throw new PolicyRefused(new PolicyRefusal.VersionMissing());
            }
            return;
        }
        long now = stored.map(SourcePolicy::version).orElse(0L);
        if (seen != now) {
            throw new PolicyRefused(new PolicyRefusal.StaleVersion(now));
        }
    }
}
