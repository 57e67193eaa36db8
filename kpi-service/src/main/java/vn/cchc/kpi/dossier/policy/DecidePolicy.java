package vn.cchc.kpi.dossier.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
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

    /// @throws vn.cchc.kit.problem.ProblemException 403 for an administrator of one agency, 412 and 428 as usual
    @Transactional
    Outcome handle(Command command) {
        if (!command.caller().seesEverything()) {
            throw Problem.of(403, "dossier-metrics/policy-of-the-suite").toException();
        }
        Optional<SourcePolicy> stored = policies.stored(command.source());
        if (stored.isPresent() && stored.get().policy().equals(command.policy())) {
            return new Outcome(stored.get(), false);
        }
        if (stored.isEmpty() && command.seen() != null) {
            Preconditions.match(command.seen(), 0);
        }
        boolean done = stored.isPresent()
                ? change(stored.get(), command)
                : policies.add(
                        new SourcePolicy(command.source(), command.policy(), 0),
                        command.caller().name());
        SourcePolicy now = policies.stored(command.source()).orElseThrow();
        if (!done) {
            throw Preconditions.stale(now.version()).toException();
        }
        return new Outcome(now, stored.isEmpty());
    }

    private boolean change(SourcePolicy stored, Command command) {
        if (command.seen() == null) {
            throw Preconditions.missing().toException();
        }
        Preconditions.match(command.seen(), stored.version());
        return policies.change(
                new SourcePolicy(stored.source(), command.policy(), stored.version()),
                command.caller().name());
    }
}
