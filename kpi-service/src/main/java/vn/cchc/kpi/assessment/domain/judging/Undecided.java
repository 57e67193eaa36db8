package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.assessment.domain.figure.Days;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.MetricKind;

/// A figure that has not reached its target while the period is still open.
///
/// @param figures of the period so far, and of months within it
/// @param bar     what it has to reach
record Undecided(Ratio ratio, Reading now, Figures figures, Bar bar, Question question) {

    Pace pace() {
        return Pace.of(question.window(), question.today());
    }

    /// Every count is an inventory: the newest one counts, whatever was before.
    boolean isInventory() {
        return ratio.metrics().allMatch(metric -> question.kinds().apply(metric) == MetricKind.POINT);
    }

    BigDecimal above() {
        return BigDecimal.valueOf(now.above());
    }

    BigDecimal below() {
        return BigDecimal.valueOf(now.below());
    }

    /// The last day of the period that was counted.
    LocalDate countedTo() {
        LocalDate end = question.window().to();
        LocalDate counted = now.coversTo() == null ? question.today() : now.coversTo();
        LocalDate known = now.asOf() != null && now.asOf().isBefore(counted) ? now.asOf() : counted;
        return known.isAfter(end) ? end : Days.later(known, question.window().from());
    }

    /// What was counted for certain: said to be final, of windows that are over.
    Reading closed() {
        return Reading.of(ratio, figures.closed());
    }

    /// The ratio in one month.
    record Monthly(YearMonth month, Reading reading) {}

    /// The newest month of the period that is over and of which there is a ratio.
    Optional<Monthly> newestCompleteMonth() {
        LocalDate from = question.window().from();
        return months().reversed().stream()
                .filter(month -> !month.window().from().isBefore(from))
                .map(this::monthly)
                .filter(monthly -> monthly.reading().isComparable())
                .findFirst();
    }

    /// The earliest inventory of the year that is older than the newest.
    Optional<Monthly> earlierInventory() {
        LocalDate newest = now.coversTo();
        return newest == null
                ? Optional.empty()
                : months().stream()
                        .map(this::monthly)
                        .filter(monthly -> monthly.reading().isComparable()
                                && monthly.reading().coversTo() != null
                                && monthly.reading().coversTo().isBefore(newest))
                        .findFirst();
    }

    private Monthly monthly(ReportPeriod month) {
        return new Monthly(WindowRule.DAY_14.monthOf(month.window().to()), Reading.of(ratio, figures.during(month)));
    }

    /// Months of the reporting year, up to the period's last, that are over.
    private List<ReportPeriod> months() {
        LocalDate end = question.window().to();
        return ReportingYear.of(end).months().stream()
                .filter(month ->
                        !month.window().to().isAfter(end) && month.window().to().isBefore(question.today()))
                .toList();
    }
}
