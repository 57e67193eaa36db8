package vn.cchc.plan.agency.domain;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A registered agency.
public record Agency(String code, AgencyProfile profile, long version) {

    public static Agency registered(String code, AgencyProfile profile) {
        return new Agency(code, profile, 1);
    }

    /// The next version.
    ///
    /// @param seen version that whoever changes it has read
    /// @throws AgencyRefused when that is not this one
    public Agency changed(AgencyProfile next, @Nullable Long seen) {
        if (seen == null) {
            throw new AgencyRefused(new AgencyRefusal.VersionMissing());
        }
        if (seen != version) {
            throw new AgencyRefused(new AgencyRefusal.StaleVersion(seen, version));
        }
        return new Agency(code, next, version + 1);
    }

    /// Its name and its aliases.
    public Stream<String> names() {
        return Stream.concat(Stream.of(profile.name()), profile.aliases().stream());
    }
}
