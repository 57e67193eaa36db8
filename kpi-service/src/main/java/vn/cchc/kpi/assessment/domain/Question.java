package vn.cchc.kpi.assessment.domain;

import java.time.LocalDate;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.catalogue.Definition;

/// All an assessment depends on.
///
/// @param before figures of the same period a year earlier, for targets that compare with it
/// @param today  the day of the assessment
public record Question(
        Definition definition, Target target, Window window, Figures now, Figures before, LocalDate today) {

    boolean isOver() {
        return today.isAfter(window.to());
    }
}
