package vn.cchc.kpi.assessment.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;

class CountsTest {

    private static final ReportingYear YEAR = new ReportingYear(2026);
    private static final Map<String, Metric> METRICS = Map.of(
            "flow", new Metric("flow", "D", "Luồng", MetricKind.FLOW, "DOSSIER"),
            "other", new Metric("other", "D", "Luồng khác", MetricKind.FLOW, "DOSSIER"),
            "opening", new Metric("opening", "D", "Đầu kỳ", MetricKind.OPENING, "DOSSIER"),
            "closing", new Metric("closing", "D", "Cuối kỳ", MetricKind.CLOSING, "DOSSIER"),
            "point", new Metric("point", "P", "Thời điểm", MetricKind.POINT, "CATALOGUE"),
            "rank", new Metric("rank", "X", "Hạng", MetricKind.POINT, "EXTERNAL_INDEX"));

    private static Contribution of(String agency, String metric, int month, long value) {
        Window window = YEAR.month(month).window();
        return new Contribution(agency, metric, window, value, window.to(), false, 0, agency);
    }

    private static Optional<Long> figure(String metric, PeriodCode code, Contribution... contributions) {
        return counts(contributions).in(YEAR.period(code)).of(metric).map(Figure::value);
    }

    private static Counts counts(Contribution... contributions) {
        return new Counts(List.of(contributions), name -> Optional.ofNullable(METRICS.get(name)));
    }

    private static Tallied together(PeriodCode code, Contribution... contributions) {
        return counts(contributions).in(YEAR.period(code)).of(Set.of("flow", "other"));
    }

    private static long value(Tallied tallied, String metric) {
        return Objects.requireNonNull(tallied.figures().get(metric)).value();
    }

    private static boolean isProvisional(String metric, PeriodCode code, Contribution... contributions) {
        return counts(contributions)
                .in(YEAR.period(code))
                .of(metric)
                .orElseThrow()
                .provisional();
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
    void aUnitsFiguresHoldWhatCountsForItAndNothingElse() {
        Counts counts = counts(of("a", "point", 2, 3), of("b", "point", 2, 1));
        assertThat(counts.of("b", YEAR.period(PeriodCode.YEAR)).of("point").map(Figure::value))
                .contains(1L);
        assertThat(counts.of("c", YEAR.period(PeriodCode.YEAR)).of("point")).isEmpty();
    }

    @Test
    void metricsReadTogetherAreOnlyAddedWhereAllOfThemWereCounted() {
        Tallied tallied = together(
                PeriodCode.Q1,
                of("a", "flow", 1, 9),
                of("a", "other", 1, 10),
                of("a", "other", 2, 20),
                of("b", "other", 1, 40));
        assertThat(value(tallied, "flow")).isEqualTo(9);
        assertThat(value(tallied, "other")).isEqualTo(10);
        assertThat(tallied.partial()).isTrue();
        assertThat(together(PeriodCode.Q1, of("a", "other", 1, 1))).isEqualTo(new Tallied(Map.of(), true));
        assertThat(together(PeriodCode.Q1)).isEqualTo(new Tallied(Map.of(), false));
    }

    @Test
    void aWiderWindowIsLeftOutWhenOneOfItsMonthsLacksTheOtherMetric() {
        Contribution quarter =
                new Contribution("a", "flow", YEAR.window(PeriodCode.Q1), 30, LocalDate.of(2026, 3, 14), false, 0, "a");
        Contribution[] months = {of("a", "other", 1, 10), of("a", "other", 2, 10), of("a", "other", 3, 10)};
        assertThat(together(PeriodCode.Q1, quarter, months[0], months[1]).isEmpty())
                .isTrue();
        Tallied all = together(PeriodCode.Q1, quarter, months[0], months[1], months[2]);
        assertThat(value(all, "flow")).isEqualTo(30);
        assertThat(all.partial()).isFalse();
    }

    @Test
    void aFigureIsFinalOnceEveryMonthOfThePeriodIsThereToItsEnd() {
        Contribution[] months = {of("a", "flow", 1, 1), of("a", "flow", 2, 1), of("a", "flow", 3, 1)};
        assertThat(isProvisional("flow", PeriodCode.Q1, months)).isFalse();
        assertThat(isProvisional("flow", PeriodCode.H1, months)).isTrue();
        assertThat(isProvisional("flow", PeriodCode.Q1, months[0], months[2])).isTrue();
        Window march = months[2].window();
        Contribution early = new Contribution("a", "flow", march, 1, march.to().minusDays(1), false, 0, "a");
        assertThat(isProvisional("flow", PeriodCode.Q1, months[0], months[1], early))
                .isTrue();
        Contribution said = new Contribution("a", "flow", march, 1, march.to(), true, 0, "a");
        assertThat(isProvisional("flow", PeriodCode.Q1, months[0], months[1], said))
                .isTrue();
    }

    @Test
    void anInventoryIsFinalOnceItWasTakenAtThePeriodsEnd() {
        assertThat(isProvisional("point", PeriodCode.Q1, of("a", "point", 3, 9)))
                .isFalse();
        assertThat(isProvisional("point", PeriodCode.H1, of("a", "point", 3, 9)))
                .isTrue();
    }

    @Test
    void aFigureCoversToTheEndOfItsNewestWindow() {
        assertThat(counts(of("a", "flow", 1, 1), of("b", "flow", 2, 1))
                        .in(YEAR.period(PeriodCode.H1))
                        .of("flow")
                        .orElseThrow()
                        .coversTo())
                .isEqualTo(LocalDate.of(2026, 2, 14));
    }

    @Test
    void anIndexIsTakenFromTheNearestAgencyAndNeverSummed() {
        Contribution own = of("a", "rank", 12, 7);
        Contribution above =
                new Contribution("top", "rank", own.window(), 4, LocalDate.of(2026, 12, 14), false, 1, null);
        assertThat(figure("rank", PeriodCode.YEAR, above, own)).contains(7L);
        assertThat(figure("rank", PeriodCode.YEAR, above)).contains(4L);
    }

    @Test
    void aMeasurementOfAWiderWindowCountsOnlyInPeriodsThatHoldAllOfIt() {
        Contribution half =
                new Contribution("a", "flow", YEAR.window(PeriodCode.H1), 30, LocalDate.of(2026, 6, 14), true, 0, "a");
        assertThat(figure("flow", PeriodCode.Q1, half)).isEmpty();
        assertThat(figure("flow", PeriodCode.H1, half)).contains(30L);
        assertThat(figure("flow", PeriodCode.YEAR, half, of("a", "flow", 8, 3))).contains(33L);
    }
}
