package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A unit directly below an agency, whether it has counted anything or not.
///
/// @param kind      kind of agency, e.g. `COMMUNE`
/// @param validFrom its first day; absent when it always was
/// @param validTo   its last day; absent while it has none
public record Unit(
        String code,
        String kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
