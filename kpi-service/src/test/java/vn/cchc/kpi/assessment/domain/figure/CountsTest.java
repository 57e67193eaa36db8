package vn.cchc.kpi.assessment.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;

class CountsTest {

    private static final ReportingYear YEAR = new ReportingYear(2026);
    private static final Map<String, Metric> METRICS = Map.of(
            "flow", new Metric("flow", "D", "Luồng", MetricKind.FLOW, "DOSSIER"),
            "opening", new Metric("opening", "D", "Đầu kỳ", MetricKind.OPENING, "DOSSIER"),
            "closing", new Metric("closing", "D", "Cuối kỳ", MetricKind.CLOSING, "DOSSIER"),
            "point", new Metric("point", "P", "Thời điểm", MetricKind.POINT, "CATALOGUE"),
            "rank", new Metric("rank", "X", "Hạng", MetricKind.POINT, "EXTERNAL_INDEX"));

    private static Contribution of(String agency, String metric, int month, long value) {
        Window window = YEAR.month(month).window();
        return new Contribution(agency, metric, window, value, window.to(), false, 0);
    }

    private static Optional<Long> figure(String metric, PeriodCode code, Contribution... contributions) {
        return figure(metric, code, false, contributions);
    }

    private static Optional<Long> figure(
            String metric, PeriodCode code, boolean smallestUnit, Contribution... contributions) {
        ReportPeriod period = YEAR.period(code);
        return new Counts(List.of(contributions), name -> Optional.ofNullable(METRICS.get(name)))
                .in(period, smallestUnit)
                .of(metric)
                .map(Figure::value);
    }

    @Test
    void flowsAreSummedOverTheMonthsOfThePeriodAndTheAgencies() {
        assertThat(figure(
                        "flow",
                        PeriodCode.Q1,
                        of("a", "flow", 1, 1),
                        of("a", "flow", 3, 2),
                        of("b", "flow", 2, 4),
                        of("a", "flow", 4, 8)))
                .contains(7L);
    }

    @Test
    void whatStoodAtTheStartIsTakenFromEachAgencysFirstMonth() {
        assertThat(figure(
                        "opening",
                        PeriodCode.Q1,
                        of("a", "opening", 1, 5),
                        of("a", "opening", 2, 7),
                        of("b", "opening", 2, 11)))
                .contains(16L);
    }

    @Test
    void whatStoodAtTheEndIsTakenFromEachAgencysLastMonth() {
        assertThat(figure(
                        "closing",
                        PeriodCode.H1,
                        of("a", "closing", 1, 5),
                        of("a", "closing", 6, 7),
                        of("b", "closing", 5, 11),
                        of("a", "closing", 7, 100)))
                .contains(18L);
    }

    @Test
    void anInventoryIsTheNewestOfTheYearSoFar() {
        assertThat(figure("point", PeriodCode.Q3, of("a", "point", 2, 90), of("a", "point", 6, 95)))
                .contains(95L);
        assertThat(figure("point", PeriodCode.Q1, of("a", "point", 6, 95))).isEmpty();
    }

    @Test
    void aTargetForEachUnitTakesTheSmallestUnit() {
        assertThat(figure("point", PeriodCode.YEAR, true, of("a", "point", 2, 3), of("b", "point", 2, 1)))
                .contains(1L);
    }

    @Test
    void anIndexIsTakenFromTheNearestAgencyAndNeverSummed() {
        Contribution own = of("a", "rank", 12, 7);
        Contribution above = new Contribution("top", "rank", own.window(), 4, LocalDate.of(2026, 12, 14), false, 1);
        assertThat(figure("rank", PeriodCode.YEAR, above, own)).contains(7L);
        assertThat(figure("rank", PeriodCode.YEAR, above)).contains(4L);
    }

    @Test
    void aMeasurementOfAWiderWindowCountsOnlyInPeriodsThatHoldAllOfIt() {
        Contribution half =
                new Contribution("a", "flow", YEAR.window(PeriodCode.H1), 30, LocalDate.of(2026, 6, 14), true, 0);
        assertThat(figure("flow", PeriodCode.Q1, half)).isEmpty();
        assertThat(figure("flow", PeriodCode.H1, half)).contains(30L);
        assertThat(figure("flow", PeriodCode.YEAR, half, of("a", "flow", 8, 3))).contains(33L);
    }
}
