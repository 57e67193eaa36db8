package vn.cchc.report.regime.domain;

/// Where regimes are kept.
public interface Regimes {

    /// All versions under `code`; empty when there is none.
    RegimeHistory history(String code);

    /// As [#history(String)], and nobody else changes the code until the transaction ends.
    RegimeHistory historyForChange(String code);

    /// Keeps `regime` as version `version` of its code.
    RegimeVersion add(ReportingRegime regime, long version);
}
