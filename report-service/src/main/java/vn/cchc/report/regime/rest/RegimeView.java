package vn.cchc.report.regime.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.report.regime.domain.RegimeVersion;
import vn.cchc.report.regime.domain.ReportingRegime;

/// A regime as it is kept.
@Schema(name = "ReportingRegime")
record RegimeView(
        String code,
        String name,
        String authorityCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        @Nullable String channel,
        List<RegimeBody.Period> periods,
        int dueDayOfLastMonth,
        int feedOffsetWorkingDays,
        @Nullable String note,
        long version,
        Instant recordedAt) {

    static RegimeView of(RegimeVersion kept) {
        ReportingRegime regime = kept.regime();
        return new RegimeView(
                regime.code(),
                regime.name(),
                regime.authorityCode(),
                regime.validFrom(),
                regime.validTo(),
                regime.legalBasis(),
                regime.channel(),
                regime.periods().stream().map(RegimeBody.Period::of).toList(),
                regime.dueDayOfLastMonth(),
                regime.feedOffsetWorkingDays(),
                regime.note(),
                kept.version(),
                kept.recordedAt());
    }
}
