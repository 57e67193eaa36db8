package vn.cchc.kpi.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.catalogue.Definition;

/// All an assessment depends on.
///
/// @param reported one entry for the agency as a whole, or one for each unit that must reach the target alone
/// @param today    the day of the assessment
public record Question(Definition definition, Target target, Window window, List<Reported> reported, LocalDate today) {

    public Question {
        reported = reported.isEmpty() ? List.of(Reported.NOTHING) : List.copyOf(reported);
    }

    boolean isOver() {
        return today.isAfter(window.to());
    }
}
