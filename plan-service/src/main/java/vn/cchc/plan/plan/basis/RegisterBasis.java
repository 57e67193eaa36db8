package vn.cchc.plan.plan.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;

/// Enters what is known to be right about a document. An administrator enters it for the own agency and those below,
/// without an agency for everybody. Saying again what is already entered changes nothing.
@ApplicationScoped
class RegisterBasis {

    /// @param key  document the caller means
    /// @param seen version the caller has read, absent when they know of none
    record Command(
            DocumentKey key,
            RegisteredBasis wanted,
            @Nullable Long seen,
            Caller caller) {}

    record Outcome(RegisteredBasis entry, boolean created) {}

    private final LegalBases bases;

    RegisterBasis(LegalBases bases) {
        this.bases = bases;
    }

    @Transactional
    Outcome handle(Command command) {
        RegisteredBasis wanted = command.wanted();
        if (!wanted.key().equals(command.key())) {
            throw new BasisRefused(new BasisRefusal.OtherDocument(command.key().value()));
        }
        Optional<RegisteredBasis> stored = bases.lock(wanted.key(), wanted.agencyCode());
        if (stored.isEmpty()) {
            return new Outcome(save(wanted.withVersion(1), command), true);
        }
        if (stored.get().saysTheSameAs(wanted)) {
            return new Outcome(stored.get(), false);
        }
        return new Outcome(save(stored.get().changed(wanted, command.seen()), command), false);
    }

    private RegisteredBasis save(RegisteredBasis entry, Command command) {
        bases.save(entry, command.caller().name());
        return entry;
    }
}
