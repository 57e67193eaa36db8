package vn.cchc.kpi.assessment.domain.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Gap;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.Verdict.Part;
import vn.cchc.kpi.assessment.domain.figure.Days;
import vn.cchc.kpi.assessment.domain.judging.Hearing.Spoken;
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
/// - Not reached before that: `ON_TRACK` or `AT_RISK` with the reason, by the rule of [Outlook].
/// - `MINIMISE` is watched only (`ON_TRACK`); `EXTERNAL_TARGET` and `RANK_GROUP` wait for their number.
public final class Assessor {

    private Assessor() {}

    public static Verdict assess(Question question) {
        Comparator<Finding> worstFirst = worstFirst(question.definition().direction());
        List<Ratio> ratios = question.definition().formula().ratios();
        List<Finding> findings = findings(question, worstFirst);
        Finding worst =
                findings.stream().reduce((a, b) -> worse(a, b, worstFirst)).orElseThrow();
        Reading reading = worst.reading();
        return new Verdict(
                question.definition().version(),
                reading.numerator(),
                reading.denominator(),
                reading.value(),
                worst.judgement().status(),
                worst.provisional(),
                worst.asOf(),
                worst.coversTo(),
                ratios.size() == 1
                        ? List.of()
                        : findings.stream().map(Finding::part).toList(),
                worst.judgement().gap(),
                worst.judgement().reason());
    }

    /// Who spoke for the verdict that [#assess] finds.
    public static Hearing hear(Question question) {
        Comparator<Finding> worstFirst = worstFirst(question.definition().direction());
        List<Finding> findings = findings(question, worstFirst);
        List<Ratio> ratios = question.definition().formula().ratios();
        int speaks = 0;
        List<Spoken> spoken = new ArrayList<>();
        for (int part = 0; part < findings.size(); part++) {
            Finding finding = findings.get(part);
            speaks = worstFirst.compare(findings.get(speaks), finding) <= 0 ? speaks : part;
            spoken.add(new Spoken(ratios.get(part), finding.reported(), finding.part()));
        }
        return new Hearing(spoken, speaks);
    }

    /// Of every ratio the worst.
    private static List<Finding> findings(Question question, Comparator<Finding> worstFirst) {
        return question.definition().formula().ratios().stream()
                .map(ratio -> question.reported().stream()
                        .map(reported -> find(ratio, reported, question))
                        .reduce((a, b) -> worse(a, b, worstFirst))
                        .orElseThrow())
                .toList();
    }

    /// @param reported    whose figures they are
    /// @param reading     what speaks
    /// @param provisional whether anything that was looked at to find it may still change
    /// @param asOf        the newest day of all that was looked at
    /// @param coversTo    end of the newest data window of all that was looked at
    private record Finding(
            Reported reported,
            Reading reading,
            Judgement judgement,
            boolean provisional,
            @Nullable LocalDate asOf,
            @Nullable LocalDate coversTo) {
        Part part() {
            return new Part(reading.numerator(), reading.denominator(), status(), judgement.gap());
        }

        Status status() {
            return judgement.status();
        }
    }

    /// Where one figure stands.
    private record Judgement(
            Status status, @Nullable Gap gap, @Nullable Reason reason) {
        static Judgement without(Status status) {
            return new Judgement(status, null, null);
        }
    }

    /// The worse one speaks for both; it may still change with either and is as new as the newer.
    private static Finding worse(Finding a, Finding b, Comparator<Finding> worstFirst) {
        Finding worse = worstFirst.compare(a, b) <= 0 ? a : b;
        return new Finding(
                worse.reported(),
                worse.reading(),
                worse.judgement(),
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
                reported,
                now,
                judge(ratio, now, before, reported, question),
                now.provisional() || before.provisional(),
                now.asOf(),
                now.coversTo());
    }

    private static Judgement judge(Ratio ratio, Reading now, Reading before, Reported reported, Question question) {
        Target target = question.target();
        if (Attainment.isAwaited(target)) {
            return Judgement.without(Status.PENDING_EXTERNAL);
        }
        if (now.isMissing()) {
            return Judgement.without(target.operator().isRank() ? Status.PENDING_EXTERNAL : Status.NO_DATA);
        }
        if (now.isNotArisen()) {
            return Judgement.without(Status.NOT_ARISEN);
        }
        Optional<Bar> bar = Bar.of(question, now, before);
        @Nullable Gap gap = bar.map(some -> Gaps.between(now, some)).orElse(null);
        return switch (Attainment.compare(question, now, before)) {
            case STRETCHED -> new Judgement(Status.STRETCH_ACHIEVED, gap, null);
            case REACHED -> new Judgement(Status.ACHIEVED, gap, null);
            case WATCHED ->
                new Judgement(
                        Status.ON_TRACK, gap, Reason.of(Reason.Code.WATCHED).with("count", now.above()));
            case INCOMPARABLE -> Judgement.without(Status.NO_DATA);
            case MISSED ->
                question.isOver()
                        ? new Judgement(Status.NOT_ACHIEVED, gap, null)
                        : open(gap, new Undecided(ratio, now, reported.now(), bar.orElseThrow(), question));
        };
    }

    private static Judgement open(@Nullable Gap gap, Undecided undecided) {
        Outlook outlook = Outlook.of(undecided);
        return new Judgement(outlook.status(), gap, outlook.reason());
    }
}
