package vn.cchc.kpi.assessment.domain;

import java.util.Set;
import vn.cchc.kpi.catalogue.Definitions;
import vn.cchc.kpi.catalogue.Moment;

/// Codes of the indicators that read certain metrics.
///
/// @param all          at whatever time
/// @param ofYearBefore also of the same period of the year before
/// @param ofBaseline   also of the year a target is compared with
public record Readers(Set<String> all, Set<String> ofYearBefore, Set<String> ofBaseline) {

    public static Readers of(Set<String> metrics, Definitions definitions) {
        return new Readers(
                definitions.readersOf(metrics),
                definitions.readersOf(metrics, Moment.YEAR_BEFORE),
                definitions.readersOf(metrics, Moment.BASELINE_YEAR));
    }
}
