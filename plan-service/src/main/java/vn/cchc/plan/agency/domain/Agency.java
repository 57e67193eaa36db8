package vn.cchc.plan.agency.domain;

import java.util.stream.Stream;

/// A registered agency.
public record Agency(String code, AgencyProfile profile, long version) {

    /// Form of Decision 20/2020/QĐ-TTg: one letter and two digits, then two characters a level.
    public static final String CODE_FORM = "[A-Z]\\d{2}(\\.[0-9A-Z]{2}){0,10}";

    public static Agency registered(String code, AgencyProfile profile) {
        return new Agency(code, profile, 1);
    }

    public Agency changed(AgencyProfile next) {
        return new Agency(code, next, version + 1);
    }

    /// Its name and its aliases.
    public Stream<String> names() {
        return Stream.concat(Stream.of(profile.name()), profile.aliases().stream());
    }
}
