package vn.cchc.kpi.assessment.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Verdict.Part;
import vn.cchc.kpi.assessment.domain.figure.Days;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula.Ratio;

/// The rule that turns counts into a status.
///
/// - Of several ratios, and of units that must each reach the target, the worst speaks; how new the figures are, and
///   whether they may still change, is said of all of them together.
/// - A term not counted: `NO_DATA`; for a rank `PENDING_EXTERNAL`. A denominator of zero: `NOT_ARISEN`.
/// - Reached: `ACHIEVED`, or `STRETCH_ACHIEVED` when the value striven for is reached too, also before the period
///   ends.
/// - Not reached when the period has ended: `NOT_ACHIEVED`.
/// - Not reached before that: `ON_TRACK` for a count that can still grow and for tasks of which none is late or
///   overdue; `AT_RISK` for every ratio below its threshold, because what was counted against it stays counted.
/// - `MINIMISE` is watched only (`ON_TRACK`); `EXTERNAL_TARGET` and `RANK_GROUP` wait for their number.
public final class Assessor {

    private static final String DONE_ON_TIME = "done_on_time";

    private Assessor() {}

    public static Verdict assess(Question question) {
        Comparator<Finding> worstFirst = worstFirst(question.definition().direction());
        List<Ratio> ratios = question.definition().formula().ratios();
        List<Finding> findings = ratios.stream()
                .map(ratio -> question.reported().stream()
                        .map(reported -> find(ratio, reported, question))
                        .reduce((a, b) -> worse(a, b, worstFirst))
                        .orElseThrow())
                .toList();
        Finding worst =
                findings.stream().reduce((a, b) -> worse(a, b, worstFirst)).orElseThrow();
        Reading reading = worst.reading();
        return new Verdict(
                question.definition().version(),
                reading.numerator(),
                reading.denominator(),
                reading.value(),
                worst.status(),
                worst.provisional(),
                worst.asOf(),
                worst.coversTo(),
                ratios.size() == 1
                        ? List.of()
                        : findings.stream().map(Finding::part).toList());
    }

    /// @param reading     what speaks
    /// @param provisional whether anything that was looked at to find it may still change
    /// @param asOf        the newest day of all that was looked at
    /// @param coversTo    end of the newest data window of all that was looked at
    private record Finding(
            Reading reading,
            Status status,
            boolean provisional,
            @Nullable LocalDate asOf,
            @Nullable LocalDate coversTo) {
        Part part() {
            return new Part(reading.numerator(), reading.denominator(), status);
        }
    }

    /// The worse one speaks for both; it may still change with either and is as new as the newer.
    private static Finding worse(Finding a, Finding b, Comparator<Finding> worstFirst) {
        Finding worse = worstFirst.compare(a, b) <= 0 ? a : b;
        return new Finding(
                worse.reading(),
                worse.status(),
                a.provisional() || b.provisional(),
                Days.laterOf(a.asOf(), b.asOf()),
                Days.laterOf(a.coversTo(), b.coversTo()));
    }

    private static Comparator<Finding> worstFirst(Direction direction) {
        Comparator<Finding> smallestFirst =
                (a, b) -> a.reading().isComparable() && b.reading().isComparable()
                        ? a.reading().compareTo(b.reading())
                        : 0;
        return Comparator.comparing(Finding::status)
                .thenComparing(direction == Direction.LOWER_BETTER ? smallestFirst.reversed() : smallestFirst);
    }

    private static Finding find(Ratio ratio, Reported reported, Question question) {
        Reading now = Reading.of(ratio, reported.now());
        Reading before = Reading.of(ratio, reported.before());
        return new Finding(
                now,
                status(ratio, now, before, reported, question),
                now.provisional() || before.provisional(),
                now.asOf(),
                now.coversTo());
    }

    private static Status status(Ratio ratio, Reading now, Reading before, Reported reported, Question question) {
        Target target = question.target();
        if (Threshold.isAwaited(target)) {
            return Status.PENDING_EXTERNAL;
        }
        if (now.isMissing()) {
            return target.operator().isRank() ? Status.PENDING_EXTERNAL : Status.NO_DATA;
        }
        if (now.isNotArisen()) {
            return Status.NOT_ARISEN;
        }
        return switch (Threshold.compare(question, now, before)) {
            case STRETCHED -> Status.STRETCH_ACHIEVED;
            case REACHED -> Status.ACHIEVED;
            case WATCHED -> Status.ON_TRACK;
            case INCOMPARABLE -> Status.NO_DATA;
            case MISSED -> question.isOver() ? Status.NOT_ACHIEVED : open(ratio, now, reported, question);
        };
    }

    private static Status open(Ratio ratio, Reading now, Reported reported, Question question) {
        boolean canGrow = now.isCount() && !question.target().operator().isRank();
        boolean nothingLate = question.definition().isAboutTasks() && nothingLate(ratio, reported.now());
        return canGrow || nothingLate ? Status.ON_TRACK : Status.AT_RISK;
    }

    private static boolean nothingLate(Ratio ratio, Figures figures) {
        String onTime = ratio.numerator().getFirst().metric();
        if (!onTime.endsWith(DONE_ON_TIME)) {
            return false;
        }
        String prefix = onTime.substring(0, onTime.length() - DONE_ON_TIME.length());
        return Stream.of("done_late", "overdue")
                .allMatch(late -> figures.of(prefix + late).map(Figure::value).orElse(0L) == 0);
    }
}
