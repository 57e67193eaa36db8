package vn.cchc.report.assembly.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.report.regime.domain.PeriodCode;

/// Why a report cannot be put together as asked.
public sealed interface AssemblyRefusal {

    /// No agency of this code has been heard of.
    record UnknownAgency(String agencyCode) implements AssemblyRefusal {}

    /// No regime is kept under this code.
    record UnknownRegime(String regime) implements AssemblyRefusal {}

    /// The regime asks for no such report in that year.
    ///
    /// @param known the periods it does ask for
    record UnknownPeriod(String regime, int year, PeriodCode period, List<PeriodCode> known)
            implements AssemblyRefusal {}

    /// At that moment the period has not begun: there is nothing to report yet.
    record PeriodNotBegun(LocalDate from, Instant cutOff) implements AssemblyRefusal {}

    /// Facts are still going to be recorded before that moment.
    record CutOffInFuture(Instant cutOff) implements AssemblyRefusal {}
}
