package vn.cchc.kit.agency;

import org.jspecify.annotations.Nullable;

/// The part of `vn.cchc.agency.changed.v1` that a copy of the tree needs.
public record AgencyChanged(
        String agencyCode,
        String name,
        String kind,
        @Nullable String parentCode,
        long version) {

    public static final String TYPE = "vn.cchc.agency.changed.v1";
}
