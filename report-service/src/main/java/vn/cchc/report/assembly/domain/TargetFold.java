package vn.cchc.report.assembly.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.report.assembly.domain.ReportContent.Judgement;
import vn.cchc.report.assembly.domain.ReportContent.Target;
import vn.cchc.report.assembly.domain.ReportContent.Targets;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.AssessmentStatus;
import vn.cchc.report.journal.domain.IndicatorAssessed;
import vn.cchc.report.journal.domain.PlanActivated;
import vn.cchc.report.journal.domain.PlanEdition;

/// Finds the assessment that speaks for each target in the period of the report.
///
/// A target judged per report speaks through the assessment of that very period. One judged over a year or a half has
/// an assessment that grows with every month, so the report takes its newest version that rests on nothing after the
/// window. What counts is the last day the figures are about, not the day they were taken: the figures to 14 March
/// are drawn on the 15th and belong to the first quarter.
///
/// The rule asks the facts alone, not when the report is assembled. A period assembled again later gets the same
/// versions, and those told since that still rest on nothing after it. Once figures of a later window have gone in, a
/// correction can no longer be told from them: it shows in the report of that later period.
final class TargetFold {

    private static final String YEAR = "YEAR";
    private static final String HALF_YEAR = "HALF_YEAR";
    private static final int MONTHS_OF_A_HALF = 6;

    private final Map<Key, List<IndicatorAssessed>> assessments;
    private final ReportFrame frame;

    private record Key(UUID planId, String target, String period) {}

    private TargetFold(Collection<IndicatorAssessed> facts, ReportFrame frame) {
        this.frame = frame;
        assessments = facts.stream()
                .filter(fact -> fact.agencyCode().equals(frame.agencyCode()))
                .filter(fact -> fact.period().year() == frame.year())
                .collect(Collectors.groupingBy(fact ->
                        new Key(fact.planId(), fact.targetCode(), fact.period().code())));
    }

    static Targets fold(List<PlanEdition> plans, Collection<IndicatorAssessed> facts, ReportFrame frame) {
        TargetFold fold = new TargetFold(facts, frame);
        List<Target> items = plans.stream()
                .flatMap(plan -> plan.targets().stream().map(target -> fold.target(plan.planId(), target)))
                .toList();
        return new Targets(
                items.size(),
                count(items),
                Arrays.stream(Area.values()).map(area -> byArea(area, items)).toList(),
                items);
    }

    private Target target(UUID planId, PlanActivated.Target target) {
        List<Judgement> judgements = switch (target.period()) {
            case YEAR -> List.of(grown(planId, target, YEAR));
            case HALF_YEAR ->
                halves(frame.window()).stream()
                        .map(half -> grown(planId, target, half))
                        .toList();
            default -> List.of(newest(frame.period(), of(planId, target, frame.period())));
        };
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
                judgements.stream()
                        .map(Judgement::status)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                judgements);
    }

    /// The half in which the window closes, and the one before where the window is longer than a half.
    private static List<String> halves(Window window) {
        String closing = window.to().getMonth().compareTo(Month.JUNE) > 0 ? "H2" : "H1";
        boolean longer = ChronoUnit.MONTHS.between(window.from(), window.to().plusDays(1)) > MONTHS_OF_A_HALF;
        return longer ? List.of("H1", "H2") : List.of(closing);
    }

    private Judgement grown(UUID planId, PlanActivated.Target target, String period) {
        LocalDate end = frame.window().to();
        return newest(
                period,
                of(planId, target, period).stream()
                        .filter(assessed -> assessed.restsOnNothingAfter(end))
                        .toList());
    }

    private List<IndicatorAssessed> of(UUID planId, PlanActivated.Target target, String period) {
        return assessments.getOrDefault(new Key(planId, target.code(), period), List.of());
    }

    private static Judgement newest(String period, List<IndicatorAssessed> versions) {
        return Optional.ofNullable(
                        Newest.by(versions, assessed -> assessed.period().code())
                                .get(period))
                .map(assessed -> judgement(period, assessed))
                .orElseGet(() -> new Judgement(period, null, null, null, AssessmentStatus.NO_DATA, false, null, null));
    }

    private static Judgement judgement(String period, IndicatorAssessed assessed) {
        return new Judgement(
                period,
                plain(assessed.numerator()),
                plain(assessed.denominator()),
                plain(assessed.value()),
                assessed.status(),
                assessed.provisional(),
                assessed.dataAsOf(),
                assessed.coversTo());
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
