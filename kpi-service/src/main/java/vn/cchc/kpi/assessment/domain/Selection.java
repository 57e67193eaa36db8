package vn.cchc.kpi.assessment.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;

/// Which assessments of one indicator are meant.
///
/// @param scope      agency whose plans, and those of agencies below, are meant; absent for all
/// @param years      empty for every year
/// @param periods    empty for every period
/// @param beginFrom  only periods that begin on this day or later
/// @param notEndedOn only periods that end on this day or later
public record Selection(
        String indicator,
        @Nullable String scope,
        Set<Integer> years,
        Set<PeriodCode> periods,
        @Nullable LocalDate beginFrom,
        @Nullable LocalDate notEndedOn) {

    public Selection {
        years = Set.copyOf(years);
        periods = Set.copyOf(periods);
    }

    /// All that begin on a day or later.
    public static Selection beginningFrom(String indicator, LocalDate day) {
        return new Selection(indicator, null, Set.of(), Set.of(), day, null);
    }

    /// All whose period has not ended before a day.
    public static Selection open(String indicator, @Nullable String scope, LocalDate day) {
        return new Selection(indicator, scope, Set.of(), Set.of(), null, day);
    }
}
