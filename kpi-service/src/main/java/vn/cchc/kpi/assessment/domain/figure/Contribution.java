package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
import vn.cchc.calendar.Window;

/// What one agency counted of one metric in one window.
///
/// @param distance levels above the assessed agency; only indices are looked up there
public record Contribution(
        String agency, String metric, Window window, long value, LocalDate asOf, boolean provisional, int distance) {}
