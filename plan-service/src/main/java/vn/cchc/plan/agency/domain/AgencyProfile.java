package vn.cchc.plan.agency.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the registry says about an agency.
///
/// @param parentCode agency above, absent at the top of a tree
/// @param mergedInto agency that took over its duties
/// @param aliases    names under which documents cite it
public record AgencyProfile(
        String name,
        AgencyKind kind,
        @Nullable String parentCode,
        Validity validity,
        @Nullable String mergedInto,
        List<String> aliases) {

    public AgencyProfile {
        aliases = List.copyOf(aliases);
    }

    /// The same, cited under one more name.
    public AgencyProfile alsoCalled(String alias) {
        if (aliases.contains(alias)) {
            return this;
        }
        List<String> more = new ArrayList<>(aliases);
        more.add(alias);
        return new AgencyProfile(name, kind, parentCode, validity, mergedInto, more);
    }

    /// Whether it handed over its duties and yet has no last day.
    public boolean isMergedWithoutEnd() {
        return mergedInto != null && validity.to() == null;
    }

    /// Whether nothing but names differs.
    public boolean standsAs(AgencyProfile other) {
        return kind == other.kind
                && Objects.equals(parentCode, other.parentCode)
                && validity.equals(other.validity)
                && Objects.equals(mergedInto, other.mergedInto);
    }
}
