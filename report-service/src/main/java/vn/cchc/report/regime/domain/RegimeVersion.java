package vn.cchc.report.regime.domain;

import java.time.Instant;

/// A regime as it was kept at one moment. A version never changes.
///
/// @param version grows with every change under the regime's code
public record RegimeVersion(ReportingRegime regime, long version, Instant recordedAt) {}
