package vn.cchc.report.assembly.domain;

import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;

/// What a report is asked to be about, before any fact is looked at.
///
/// @param period `Q1`, `H1`, `Q3`, `H2` or `YEAR`
public record ReportFrame(String agencyCode, Regime regime, String period, int year, Window window) {

    /// The rules the report follows, as far as it cites them.
    public record Regime(
            String code,
            String name,
            @Nullable String legalBasis,
            @Nullable String channel) {}
}
