package vn.cchc.kpi.assessment.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.figure.Ledger.Missing;
import vn.cchc.kpi.assessment.domain.figure.Ledger.Share;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;

/// The shares of a ledger are the counts its figures are made of, and no others.
class LedgerTest {

    private static final ReportingYear YEAR = new ReportingYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
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

    private static Figures q1(Contribution... contributions) {
        return new Counts(List.of(contributions), name -> Optional.ofNullable(METRICS.get(name)))
                .in(YEAR.period(PeriodCode.Q1));
    }

    private static void requireShares(Figures figures, Set<String> metrics, long... values) {
        Ledger ledger = figures.ledger(metrics, TODAY);
        assertThat(ledger.shares())
                .extracting(share -> share.contribution().value())
                .containsExactlyInAnyOrder(
                        java.util.Arrays.stream(values).boxed().toArray(Long[]::new));
        for (String metric : metrics) {
            long sum = ledger.shares().stream()
                    .filter(share -> share.key().equals(metric))
                    .map(Share::contribution)
                    .mapToLong(Contribution::value)
                    .sum();
            Figure figure = figures.of(metrics).figures().get(metric);
            assertThat(sum).as(metric).isEqualTo(figure == null ? 0 : figure.value());
        }
    }

    @Test
    void everyMonthOfAFlowIsAShare() {
        requireShares(
                q1(of("a", "flow", 1, 1), of("a", "flow", 2, 2), of("b", "flow", 1, 4), of("a", "flow", 4, 8)),
                Set.of("flow"),
                1,
                2,
                4);
    }

    @Test
    void ofStocksOnlyTheFirstOrTheLastMonthIsAShare() {
        requireShares(q1(of("a", "opening", 1, 5), of("a", "opening", 2, 6)), Set.of("opening"), 5);
        requireShares(q1(of("a", "closing", 1, 5), of("a", "closing", 2, 6)), Set.of("closing"), 6);
    }

    @Test
    void ofInventoriesAndRanksOnlyTheNewestIsAShare() {
        requireShares(q1(of("a", "point", 1, 5), of("a", "point", 2, 6)), Set.of("point"), 6);
        requireShares(q1(of("a", "rank", 1, 5), of("a", "rank", 2, 4)), Set.of("rank"), 4);
    }

    @Test
    void aMonthLeftOutForWantOfAnotherCountIsNoShareAndIsNamed() {
        Figures figures = q1(of("a", "flow", 1, 1), of("a", "other", 1, 3), of("a", "flow", 2, 2));
        requireShares(figures, Set.of("flow", "other"), 1, 3);
        assertThat(figures.ledger(Set.of("flow", "other"), TODAY).missing())
                .containsExactly(new Missing("a", "a", "other", LocalDate.of(2026, 2, 14)));
    }

    @Test
    void aMonthThatIsNotOverIsNotMissingYet() {
        Figures figures = q1(of("a", "flow", 1, 1), of("a", "flow", 2, 1));
        assertThat(figures.ledger(Set.of("flow"), TODAY).missing()).isEmpty();
        assertThat(figures.ledger(Set.of("flow"), LocalDate.of(2026, 3, 15)).missing())
                .containsExactly(new Missing("a", "a", "flow", LocalDate.of(2026, 3, 14)));
    }

    @Test
    void whereOneOfThoseReadTogetherWasNeverCountedThereIsNoShare() {
        Figures figures = q1(of("a", "flow", 1, 1));
        requireShares(figures, Set.of("flow", "other"));
        assertThat(figures.ledger(Set.of("flow", "other"), TODAY).missing()).hasSize(3);
    }
}
