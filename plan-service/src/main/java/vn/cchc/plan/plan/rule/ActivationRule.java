package vn.cchc.plan.plan.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.FindingCode;

/// Findings that block the activation of plans of an agency and of those below.
///
/// @param version 0 before it is kept
public record ActivationRule(
        String agencyCode,
        Set<FindingCode> required,
        @Nullable String note,
        long version) {

    public ActivationRule {
        EnumSet<FindingCode> sorted = EnumSet.noneOf(FindingCode.class);
        sorted.addAll(required);
        required = Collections.unmodifiableSet(sorted);
    }

    ActivationRule withVersion(long next) {
        return new ActivationRule(agencyCode, required, note, next);
    }

    boolean saysTheSameAs(ActivationRule other) {
        return equals(other.withVersion(version));
    }

    /// The next version, as `wanted` says.
    ///
    /// @param seen version that whoever changes it has read
    ActivationRule changed(ActivationRule wanted, @Nullable Long seen) {
        if (seen == null) {
            throw new RuleRefused(new RuleRefusal.VersionMissing());
        }
        if (seen != version) {
            throw new RuleRefused(new RuleRefusal.StaleVersion(seen, version));
        }
        return wanted.withVersion(version + 1);
    }
}
