package vn.cchc.plan.agency.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.AgencyRefusal;
import vn.cchc.plan.agency.domain.AgencyRefused;

/// Creates an agency or changes it. Saying again what the registry already says changes nothing.
@ApplicationScoped
public class RegisterAgency {

    /// @param seen version the caller has read, absent when they know of none
    public record Command(
            String code, AgencyProfile profile, @Nullable Long seen, Caller caller) {}

    public record Outcome(Agency agency, boolean created) {}

    private final Agencies agencies;
    private final RegistryAuthority authority;

    RegisterAgency(Agencies agencies, RegistryAuthority authority) {
        this.agencies = agencies;
        this.authority = authority;
    }

    @Transactional
    public Outcome handle(Command command) {
        agencies.lock();
        Optional<Agency> stored = agencies.find(command.code());
        if (stored.isPresent()) {
            return new Outcome(change(stored.get(), command), false);
        }
        authority.requireForNew(command.caller(), command.code(), command.profile());
        refuseBrokenLinks(command);
        Agency registered = Agency.registered(command.code(), command.profile());
        agencies.save(registered, command.caller().name());
        return new Outcome(registered, true);
    }

    private Agency change(Agency stored, Command command) {
        authority.requireForChange(command.caller(), stored, command.profile());
        if (stored.profile().equals(command.profile())) {
            return stored;
        }
        Agency changed = stored.changed(command.profile(), command.seen());
        refuseBrokenLinks(command);
        agencies.save(changed, command.caller().name());
        return changed;
    }

    private void refuseBrokenLinks(Command command) {
        String parent = command.profile().parentCode();
        if (parent != null) {
            if (agencies.isWithin(parent, command.code())) {
                throw new AgencyRefused(new AgencyRefusal.ParentBelow(command.code(), parent));
            }
            if (agencies.find(parent).isEmpty()) {
                throw new AgencyRefused(new AgencyRefusal.ParentUnknown(parent));
            }
        }
        if (command.profile().isMergedWithoutEnd()) {
            throw new AgencyRefused(new AgencyRefusal.MergedWithoutEnd(command.code()));
        }
        String successor = command.profile().mergedInto();
        if (successor != null) {
            if (successor.equals(command.code())) {
                throw new AgencyRefused(new AgencyRefusal.MergedIntoItself(successor));
            }
            if (agencies.find(successor).isEmpty()) {
                throw new AgencyRefused(new AgencyRefusal.SuccessorUnknown(successor));
            }
            if (leadsTo(command.code(), successor)) {
                throw new AgencyRefused(new AgencyRefusal.MergerCircle(command.code(), successor));
            }
        }
    }

    /// Whether the mergers after `start` end up at `code`. A circle stored by other means is walked once.
    private boolean leadsTo(String code, String start) {
        Set<String> walked = new HashSet<>();
        String step = start;
        while (step != null && !step.equals(code) && walked.add(step)) {
            step = agencies.find(step)
                    .map(agency -> agency.profile().mergedInto())
                    .orElse(null);
        }
        return code.equals(step);
    }
}
