package vn.cchc.kit.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The part of `vn.cchc.agency.changed.v1` that a copy of the tree needs.
///
/// @param validFrom  first day it exists; absent when it always did
/// @param validTo    last day it exists; absent while it does
/// @param mergedInto agency that took over its duties
public record AgencyChanged(
        String agencyCode,
        String name,
        String kind,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String mergedInto,
        long version) {

    public static final String TYPE = "vn.cchc.agency.changed.v1";
}
