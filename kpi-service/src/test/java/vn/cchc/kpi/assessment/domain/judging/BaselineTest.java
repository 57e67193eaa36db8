package vn.cchc.kpi.assessment.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kpi.assessment.domain.judging.Questions.OVER;
import static vn.cchc.kpi.assessment.domain.judging.Questions.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.figure.Contribution;
import vn.cchc.kpi.assessment.domain.figure.Counts;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.Times;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;
import vn.cchc.kpi.catalogue.Moment;

/// "Cut by half against 2024": what a base year must have for a cut to be known.
class BaselineTest {

    private static final ReportPeriod YEAR = new ReportingYear(2026).period(PeriodCode.YEAR);

    private static final Definition CUT = definition(new Ratio(
            List.of(new Term("P.time", 1, Moment.BASELINE_YEAR), new Term("P.time", -1)),
            List.of(new Term("P.time", 1, Moment.BASELINE_YEAR))));

    private static Contribution time(String agency, int year, long value) {
        Window window = new ReportingYear(year).period(PeriodCode.YEAR).window();
        return new Contribution(agency, "P.time", window, value, window.to(), false, 0, agency);
    }

    private static Verdict cut(@Nullable Integer baselineYear, Contribution... counted) {
        return cut(CUT, baselineYear, counted);
    }

    private static Verdict cut(Definition definition, @Nullable Integer baselineYear, Contribution... counted) {
        Target half = new Target(
                "A",
                "Cắt giảm 50%",
                "PROCEDURE",
                "X",
                Operator.REDUCE_PCT,
                BigDecimal.valueOf(50),
                null,
                "%",
                "MUST",
                null,
                baselineYear);
        Counts counts = new Counts(
                List.of(counted),
                code -> Optional.of(new Metric(code, "P", "Thời gian", MetricKind.POINT, "CATALOGUE")));
        Reported reported = new Reported(counts.in(new Times(YEAR, baselineYear)), Figures.NONE);
        return Assessor.assess(new Question(definition, half, YEAR.window(), List.of(reported), OVER));
    }

    @Test
    void theCutIsAgainstTheYearTheTargetNames() {
        Verdict against2024 = cut(2024, time("a", 2023, 90), time("a", 2024, 200), time("a", 2026, 100));
        assertThat(against2024.status()).isEqualTo(Status.ACHIEVED);
        assertThat(against2024.numerator()).isEqualTo(100);
        assertThat(against2024.denominator()).isEqualTo(200);
        assertThat(against2024.value()).isEqualByComparingTo("50");
        assertThat(against2024.provisional()).isFalse();
        Verdict against2023 = cut(2023, time("a", 2023, 90), time("a", 2024, 200), time("a", 2026, 100));
        assertThat(against2023.numerator()).isEqualTo(-10);
        assertThat(against2023.status()).isEqualTo(Status.NOT_ACHIEVED);
    }

    @Test
    void withoutABaseYearThereIsNoData() {
        assertThat(cut(null, time("a", 2024, 200), time("a", 2026, 100)).status())
                .isEqualTo(Status.NO_DATA);
    }

    @Test
    void aBaseYearNobodyCountedInIsNoData() {
        assertThat(cut(2024, time("a", 2025, 200), time("a", 2026, 100)).status())
                .isEqualTo(Status.NO_DATA);
        assertThat(cut(2024, time("a", 2024, 200)).status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void whereNothingStoodInTheBaseYearThereWasNothingToCut() {
        assertThat(cut(2024, time("a", 2024, 0), time("a", 2026, 0)).status()).isEqualTo(Status.NOT_ARISEN);
        assertThat(cut(2024, time("a", 2024, 0), time("a", 2026, 5)).status()).isEqualTo(Status.NOT_ARISEN);
    }

    @Test
    void anAgencyThatDidNotCountBothYearsIsNoCut() {
        Verdict verdict =
                cut(2024, time("a", 2024, 100), time("b", 2024, 300), time("a", 2026, 80), time("c", 2026, 70));
        assertThat(verdict.numerator()).isEqualTo(20);
        assertThat(verdict.denominator()).isEqualTo(100);
        assertThat(verdict.provisional()).isTrue();
    }

    @Test
    void theYearBeforeIsTheSamePeriodAYearEarlier() {
        Definition growth = definition(new Ratio(
                List.of(new Term("P.time", 1), new Term("P.time", -1, Moment.YEAR_BEFORE)),
                List.of(new Term("P.time", 1, Moment.YEAR_BEFORE))));
        assertThat(cut(growth, null, time("a", 2025, 40), time("a", 2026, 60)).value())
                .isEqualByComparingTo("50");
    }

    @Test
    void anAmendedBaseYearIsAnotherTerm() {
        Target since2024 = Questions.target(Operator.REDUCE_PCT, "50", null);
        Target since2023 = new Target(
                since2024.code(),
                since2024.text(),
                since2024.area(),
                since2024.indicator(),
                since2024.operator(),
                since2024.value(),
                null,
                since2024.unit(),
                since2024.strength(),
                null,
                2023);
        assertThat(since2023.terms()).isNotEqualTo(since2024.terms());
    }
}
