package vn.cchc.plan.unitclass;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.agency.domain.AgencyKind;

/// A name for many units of one agency.
///
/// @param memberKinds members are all agencies below `ofAgency` of these kinds; empty when `members` names them
/// @param members     codes of the members; empty when `memberKinds` tells them
public record UnitClass(
        String code,
        String name,
        List<String> aliases,
        String ofAgency,
        List<AgencyKind> memberKinds,
        List<String> members,
        long version) {

    public UnitClass {
        aliases = List.copyOf(aliases);
        memberKinds = List.copyOf(memberKinds);
        members = List.copyOf(members);
    }

    /// Its name and its aliases.
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    UnitClass withVersion(long next) {
        return new UnitClass(code, name, aliases, ofAgency, memberKinds, members, next);
    }

    /// The next version, as `wanted` says.
    ///
    /// @param seen version that whoever changes it has read
    UnitClass changed(UnitClass wanted, @Nullable Long seen) {
        if (seen == null) {
            throw new UnitClassRefused(new UnitClassRefusal.VersionMissing());
        }
        if (seen != version) {
            throw new UnitClassRefused(new UnitClassRefusal.StaleVersion(seen, version));
        }
        return wanted.withVersion(version + 1);
    }

    boolean saysTheSameAs(UnitClass other) {
        return equals(other.withVersion(version));
    }
}
