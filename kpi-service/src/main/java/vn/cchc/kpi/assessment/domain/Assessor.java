package vn.cchc.kpi.assessment.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kpi.assessment.domain.Verdict.Part;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.catalogue.Formula.Ratio;

/// The rule that turns counts into a status.
///
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
        List<Ratio> ratios = question.definition().formula().ratios();
        List<Finding> findings =
                ratios.stream().map(ratio -> find(ratio, question)).toList();
        Finding worst = findings.stream().min(WORST_FIRST).orElseThrow();
        Reading reading = worst.reading();
        return new Verdict(
                question.definition().version(),
                reading.numerator(),
                reading.denominator(),
                reading.value(),
                worst.status(),
                findings.stream().anyMatch(finding -> finding.reading().provisional()),
                reading.asOf(),
                reading.coversTo(),
                ratios.size() == 1
                        ? List.of()
                        : findings.stream().map(Finding::part).toList());
    }

    private record Finding(Reading reading, Status status) {
        Part part() {
            return new Part(reading.numerator(), reading.denominator(), status);
        }
    }

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::status)
            .thenComparing((a, b) -> a.reading().isMissing()
                            || b.reading().isMissing()
                            || a.reading().isNotArisen()
                            || b.reading().isNotArisen()
                    ? 0
                    : a.reading().compareTo(b.reading()));

    private static Finding find(Ratio ratio, Question question) {
        Reading now = Reading.of(ratio, question.now());
        return new Finding(now, status(ratio, now, question));
    }

    private static Status status(Ratio ratio, Reading now, Question question) {
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
        return switch (Threshold.compare(question, now, Reading.of(ratio, question.before()))) {
            case STRETCHED -> Status.STRETCH_ACHIEVED;
            case REACHED -> Status.ACHIEVED;
            case WATCHED -> Status.ON_TRACK;
            case INCOMPARABLE -> Status.NO_DATA;
            case MISSED -> question.isOver() ? Status.NOT_ACHIEVED : open(ratio, now, question);
        };
    }

    private static Status open(Ratio ratio, Reading now, Question question) {
        boolean canGrow = now.isCount() && !question.target().operator().isRank();
        boolean nothingLate = question.definition().isAboutTasks() && nothingLate(ratio, question.now());
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
