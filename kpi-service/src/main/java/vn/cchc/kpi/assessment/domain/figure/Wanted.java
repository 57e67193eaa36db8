package vn.cchc.kpi.assessment.domain.figure;

import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;

/// One metric of one period that is asked for.
///
/// @param key what it is asked for by, see [vn.cchc.kpi.catalogue.Formula.Term#key()]
record Wanted(String key, Metric metric, ReportPeriod period) {

    /// The days its counts may be about: an inventory may have been taken before the period, in the same year.
    Window span() {
        Window window = period.window();
        return isInventory()
                ? new Window(new ReportingYear(period.year()).window().from(), window.to())
                : window;
    }

    boolean isInventory() {
        return metric.kind() == MetricKind.POINT;
    }
}
