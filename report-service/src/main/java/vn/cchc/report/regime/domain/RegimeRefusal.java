package vn.cchc.report.regime.domain;

import java.time.LocalDate;

/// Why a regime cannot be kept as it was given.
public sealed interface RegimeRefusal {

    /// A regime without a period asks for nothing.
    record NoPeriod() implements RegimeRefusal {}

    /// One period is ruled twice.
    record DuplicatePeriod(int index, PeriodCode code) implements RegimeRefusal {}

    /// A window begins after it ends, as in the misprint "từ ngày 15/12/2026 đến ngày 14/12/2026".
    ///
    /// @param year      reporting year for which the days are spelled out
    /// @param suggested the beginning that was probably meant
    record ReversedWindow(int index, PeriodRule period, int year, YearDay suggested) implements RegimeRefusal {}

    /// The regime ends before it takes effect.
    record ReversedValidity(LocalDate from, LocalDate to) implements RegimeRefusal {}

    /// The body names another regime than the address.
    record OtherCode(String inPath, String inBody) implements RegimeRefusal {}
}
