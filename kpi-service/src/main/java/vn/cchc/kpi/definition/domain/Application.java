package vn.cchc.kpi.definition.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version applied to periods on purpose.
///
/// @param agencyCode  plans of this agency and those below; absent for all
/// @param periods     codes of periods; empty for every period of the years
/// @param assessments pinned to the version
/// @param changed     of these came out differently
public record Application(
        UUID id,
        String code,
        int version,
        @Nullable String agencyCode,
        List<Integer> years,
        List<String> periods,
        int assessments,
        int changed,
        String reason,
        String appliedBy,
        Instant appliedAt) {

    public Application {
        years = List.copyOf(years);
        periods = List.copyOf(periods);
    }
}
