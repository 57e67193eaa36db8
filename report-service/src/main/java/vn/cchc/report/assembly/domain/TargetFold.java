package vn.cchc.report.assembly.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.report.assembly.domain.ReportContent.Period;
import vn.cchc.report.assembly.domain.ReportContent.Target;
import vn.cchc.report.assembly.domain.ReportContent.Targets;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.AssessmentStatus;
import vn.cchc.report.journal.domain.IndicatorAssessed;
import vn.cchc.report.journal.domain.PlanActivated;

/// Finds the assessment that speaks for each target in the period of the report.
///
/// A target assessed per report is judged by the assessment of that very period. One assessed over a year or a half
/// is judged by the newest assessment of it that rests on no figure from after the window.
final class TargetFold {

    private static final String YEAR = "YEAR";
    private static final String HALF_YEAR = "HALF_YEAR";

    private TargetFold() {}

    private record Key(UUID planId, String target) {}

    static Targets fold(List<PlanActivated> plans, Collection<IndicatorAssessed> facts, ReportFrame frame) {
        Map<Key, List<IndicatorAssessed>> assessments = facts.stream()
                .filter(fact -> fact.agencyCode().equals(frame.agencyCode()))
                .filter(fact -> fact.period().year() == frame.year())
                .collect(java.util.stream.Collectors.groupingBy(fact -> new Key(fact.planId(), fact.targetCode())));
        List<Target> items = plans.stream()
                .flatMap(plan -> plan.targets().stream()
                        .map(target -> target(
                                plan.planId(),
                                target,
                                speaking(
                                        assessments.getOrDefault(new Key(plan.planId(), target.code()), List.of()),
                                        target.period(),
                                        frame))))
                .toList();
        return new Targets(
                items.size(),
                count(items),
                Arrays.stream(Area.values()).map(area -> byArea(area, items)).toList(),
                items);
    }

    private static Optional<IndicatorAssessed> speaking(
            List<IndicatorAssessed> assessments, String targetPeriod, ReportFrame frame) {
        Predicate<IndicatorAssessed> fits = switch (targetPeriod) {
            case YEAR -> of(YEAR).and(known(frame.window().to()));
            case HALF_YEAR -> of(half(frame)).and(known(frame.window().to()));
            default -> of(frame.period());
        };
        List<IndicatorAssessed> fitting = assessments.stream().filter(fits).toList();
        return Newest.by(fitting, IndicatorAssessed::targetCode).values().stream()
                .findFirst();
    }

    private static Predicate<IndicatorAssessed> of(String period) {
        return assessment -> assessment.period().code().equals(period);
    }

    private static Predicate<IndicatorAssessed> known(LocalDate day) {
        return assessment ->
                assessment.dataAsOf() == null || !assessment.dataAsOf().isAfter(day);
    }

    /// The half of the year in which the report's window closes.
    private static String half(ReportFrame frame) {
        return frame.window().to().isAfter(LocalDate.of(frame.year(), 6, 30)) ? "H2" : "H1";
    }

    private static Target target(UUID planId, PlanActivated.Target target, Optional<IndicatorAssessed> found) {
        @Nullable IndicatorAssessed assessed = found.orElse(null);
        return new Target(
                planId,
                target.code(),
                target.text(),
                target.area(),
                target.indicator(),
                target.operator(),
                plain(target.value()),
                plain(target.stretchValue()),
                target.unit(),
                target.strength(),
                found.map(TargetFold::period).orElse(null),
                assessed == null ? null : plain(assessed.numerator()),
                assessed == null ? null : plain(assessed.denominator()),
                assessed == null ? null : plain(assessed.value()),
                assessed == null ? AssessmentStatus.NO_DATA : assessed.status(),
                assessed != null && assessed.provisional(),
                assessed == null ? null : assessed.dataAsOf());
    }

    private static Period period(IndicatorAssessed assessed) {
        IndicatorAssessed.Period period = assessed.period();
        return new Period(period.code(), period.year(), period.from(), period.to());
    }

    /// One spelling per number, so that 98.50 and 98.5 are the same content.
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Targets.InArea byArea(Area area, List<Target> items) {
        List<Target> own = items.stream().filter(item -> item.area() == area).toList();
        return new Targets.InArea(area, own.size(), count(own));
    }

    private static Map<AssessmentStatus, Integer> count(List<Target> items) {
        Map<AssessmentStatus, Integer> counts = new EnumMap<>(AssessmentStatus.class);
        for (AssessmentStatus status : AssessmentStatus.values()) {
            counts.put(status, 0);
        }
        items.forEach(item -> counts.merge(item.status(), 1, Integer::sum));
        return counts;
    }
}
