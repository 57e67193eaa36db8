package vn.cchc.report.regime.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.report.regime.domain.PeriodCode;
import vn.cchc.report.regime.domain.PeriodRule;
import vn.cchc.report.regime.domain.RegimeRefusal.OtherCode;
import vn.cchc.report.regime.domain.RegimeRefused;
import vn.cchc.report.regime.domain.ReportingRegime;
import vn.cchc.report.regime.domain.YearDay;

/// A regime as an administrator writes it down.
@Schema(name = "ReportingRegimeBody")
record RegimeBody(
        @Nullable String code,
        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 40) String authorityCode,

        @NotNull @CivilDay LocalDate validFrom,
        @Nullable @CivilDay LocalDate validTo,
        @Nullable @Size(max = 2000) String legalBasis,
        @Nullable @Size(max = 500) String channel,

        @NotNull @Size(max = 5) List<@Valid @NotNull Period> periods,

        @Min(1) @Max(31) int dueDayOfLastMonth,
        @Min(0) @Max(30) int feedOffsetWorkingDays,
        @Nullable @Size(max = 2000) String note) {

    /// First and last day of a period's window, both included.
    @Schema(name = "ReportingPeriodRule")
    record Period(
            @NotNull PeriodCode code,
            @NotNull @Valid Day from,
            @NotNull @Valid Day to) {

        private PeriodRule toRule() {
            return new PeriodRule(code, from.toYearDay(), to.toYearDay());
        }

        static Period of(PeriodRule rule) {
            return new Period(rule.code(), Day.of(rule.from()), Day.of(rule.to()));
        }
    }

    /// @param monthDay   `MM-dd`
    /// @param yearOffset 0 for the reporting year, -1 for the year before
    @Schema(name = "ReportingYearDay")
    record Day(
            @NotNull @Pattern(regexp = DAY, message = "must be a day of the year as MM-dd") @Schema(examples = "12-15")
            String monthDay,

            @Min(-1) @Max(1) int yearOffset) {

        private static final String DAY =
                "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d)";

        private YearDay toYearDay() {
            return new YearDay(MonthDay.parse("--" + monthDay), yearOffset);
        }

        static Day of(YearDay day) {
            return new Day(day.monthDay().toString().substring(2), day.yearOffset());
        }
    }

    ReportingRegime toRegime(String pathCode) {
        if (code != null && !code.equals(pathCode)) {
            throw new RegimeRefused(new OtherCode(pathCode, code));
        }
        return new ReportingRegime(
                pathCode,
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
