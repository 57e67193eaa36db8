package vn.cchc.kpi.assessment.domain.figure;

import java.util.Optional;
import java.util.Set;

/// The metrics of one agency or unit in one period. Absent means: not counted; zero means: counted, none.
@FunctionalInterface
public interface Figures {

    Figures NONE = _ -> Tallied.NOTHING;

    /// The metrics, all counted by the same agencies in the same months: a count that lacks its counterpart says
    /// nothing about a ratio.
    Tallied of(Set<String> metrics);

    default Optional<Figure> of(String metric) {
        return Optional.ofNullable(of(Set.of(metric)).figures().get(metric));
    }
}
