package vn.cchc.kpi.assessment.domain.figure;

import java.util.Optional;

/// The metrics of one agency and period. Absent means: not counted; zero means: counted, none.
@FunctionalInterface
public interface Figures {

    Figures NONE = _ -> Optional.empty();

    Optional<Figure> of(String metric);
}
