package vn.cchc.calendar;

import java.util.Objects;

/// One period of one reporting year with the days its figures cover.
public record ReportPeriod(PeriodCode code, int year, Window window) {

    public ReportPeriod {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(window, "window");
    }
}
