package vn.cchc.kpi.assessment.domain.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.MetricKind;

/// All an assessment depends on.
///
/// @param reported one entry for the agency as a whole, or one for each unit that must reach the target alone
/// @param today    the day of the assessment
/// @param kinds    how the windows of a metric add up, by its code
public record Question(
        Definition definition,
        Target target,
        Window window,
        List<Reported> reported,
        LocalDate today,
        Function<String, MetricKind> kinds) {

    /// About flows only.
    public Question(Definition definition, Target target, Window window, List<Reported> reported, LocalDate today) {
        this(definition, target, window, reported, today, _ -> MetricKind.FLOW);
    }

    public Question {
        reported = reported.isEmpty() ? List.of(Reported.NOTHING) : List.copyOf(reported);
    }

    /// The same day and period, another thing asked.
    public Question about(Definition other, Target held, List<Reported> figures) {
        return new Question(other, held, window, figures, today, kinds);
    }

    boolean isOver() {
        return today.isAfter(window.to());
    }
}
