package vn.cchc.plan.plan.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.usecase.AgencyReach;

/// Makes the rule of an agency, or changes it. Saying again what already holds changes nothing.
@ApplicationScoped
class SetActivationRule {

    /// @param seen version the caller has read, absent when they know of none
    record Command(ActivationRule wanted, @Nullable Long seen, Caller caller) {}

    record Outcome(ActivationRule rule, boolean created) {}

    private final ActivationRules rules;
    private final Agencies agencies;
    private final AgencyReach reach;

    SetActivationRule(ActivationRules rules, Agencies agencies, AgencyReach reach) {
        this.rules = rules;
        this.agencies = agencies;
        this.reach = reach;
    }

    @Transactional
    Outcome handle(Command command) {
        ActivationRule wanted = command.wanted();
        if (!reach.covers(command.caller(), wanted.agencyCode())) {
            throw new RuleRefused(new RuleRefusal.OtherAgency(wanted.agencyCode()));
        }
        agencies.lock();
        if (agencies.find(wanted.agencyCode()).isEmpty()) {
            throw new RuleRefused(new RuleRefusal.AgencyUnknown());
        }
        Optional<ActivationRule> stored = rules.find(wanted.agencyCode());
        if (stored.isEmpty()) {
            return new Outcome(save(wanted.withVersion(1), command), true);
        }
        if (stored.get().saysTheSameAs(wanted)) {
            return new Outcome(stored.get(), false);
        }
        return new Outcome(save(stored.get().changed(wanted, command.seen()), command), false);
    }

    private ActivationRule save(ActivationRule rule, Command command) {
        rules.save(rule, command.caller().name());
        return rule;
    }
}
