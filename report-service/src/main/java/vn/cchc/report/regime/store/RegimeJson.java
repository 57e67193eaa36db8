package vn.cchc.report.regime.store;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.report.regime.domain.PeriodCode;
import vn.cchc.report.regime.domain.PeriodRule;
import vn.cchc.report.regime.domain.ReportingRegime;
import vn.cchc.report.regime.domain.YearDay;

/// A regime as its row keeps it.
record RegimeJson(
        String code,
        String name,
        String authorityCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        @Nullable String channel,
        List<Period> periods,
        int dueDayOfLastMonth,
        int feedOffsetWorkingDays,
        @Nullable String note) {

    record Period(PeriodCode code, MonthDay fromDay, int fromOffset, MonthDay toDay, int toOffset) {

        static Period of(PeriodRule rule) {
            return new Period(
                    rule.code(),
                    rule.from().monthDay(),
                    rule.from().yearOffset(),
                    rule.to().monthDay(),
                    rule.to().yearOffset());
        }

        PeriodRule toRule() {
            return new PeriodRule(code, new YearDay(fromDay, fromOffset), new YearDay(toDay, toOffset));
        }
    }

    static RegimeJson of(ReportingRegime regime) {
        return new RegimeJson(
                regime.code(),
                regime.name(),
                regime.authorityCode(),
                regime.validFrom(),
                regime.validTo(),
                regime.legalBasis(),
                regime.channel(),
                regime.periods().stream().map(Period::of).toList(),
                regime.dueDayOfLastMonth(),
                regime.feedOffsetWorkingDays(),
                regime.note());
    }

    ReportingRegime toRegime() {
        return new ReportingRegime(
                code,
                name,
                authorityCode,
                validFrom,
                validTo,
                legalBasis,
                channel,
                periods.stream().map(Period::toRule).toList(),
                dueDayOfLastMonth,
                feedOffsetWorkingDays,
                note);
    }
}
