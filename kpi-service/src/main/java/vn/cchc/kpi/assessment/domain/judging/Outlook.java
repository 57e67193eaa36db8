package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Reason.Code;
import vn.cchc.kpi.assessment.domain.ShownValue;
import vn.cchc.kpi.assessment.domain.Status;

/// Whether a target not reached yet may still be reached in its period, by an explained rule:
///
/// - tasks: what is late stays late; see [TaskOutlook]
/// - ranks: the newest one published speaks
/// - counts that grow: as much as the part of the period that is over would ask for
/// - inventories: where the growth since an earlier one of the year leads; see [InventoryOutlook]
/// - flows: what the rest of the period would have to bring, held against the newest complete month;
///   see [FlowOutlook]
///
/// The day matters by the reporting month it lies in, so a finding holds until a month ends or a count arrives.
record Outlook(boolean onTrack, Reason reason) {

    Status status() {
        return onTrack ? Status.ON_TRACK : Status.AT_RISK;
    }

    static Outlook good(Reason reason) {
        return new Outlook(true, reason);
    }

    static Outlook bad(Reason reason) {
        return new Outlook(false, reason);
    }

    static Outlook of(Undecided open) {
        if (open.question().target().operator().isRank()) {
            return bad(Reason.of(Code.RANK_BEHIND)
                    .with("rank", open.now().above())
                    .with("target", open.bar().above()));
        }
        Optional<Outlook> tasks = TaskOutlook.of(open);
        if (tasks.isPresent()) {
            return tasks.get();
        }
        if (open.now().isCount() && !open.bar().fewer()) {
            return countPace(open);
        }
        if (open.isInventory()) {
            return InventoryOutlook.of(open);
        }
        return open.bar().fewer() ? FlowOutlook.fewer(open) : FlowOutlook.more(open);
    }

    private static Outlook countPace(Undecided open) {
        Pace pace = open.pace();
        BigDecimal expected = pace.shareOf(open.bar().above(), 0, RoundingMode.FLOOR);
        boolean enough = open.above().compareTo(expected) >= 0;
        return new Outlook(
                enough,
                paced(enough, pace)
                        .with("count", open.now().above())
                        .with("expected", expected)
                        .with("target", open.bar().above()));
    }

    /// A ratio that grows over the period, against the part of the threshold due by now.
    static Outlook ratioPace(Undecided open) {
        Pace pace = open.pace();
        Bar bar = open.bar();
        boolean enough = open.above()
                        .multiply(bar.below())
                        .multiply(BigDecimal.valueOf(pace.months()))
                        .compareTo(bar.above().multiply(open.below()).multiply(BigDecimal.valueOf(pace.elapsed())))
                >= 0;
        return new Outlook(
                enough,
                paced(enough, pace)
                        .with(
                                "percent",
                                ShownValue.of(open.now().above(), open.now().below()))
                        .with("expected", pace.shareOf(bar.shown(false), 4, RoundingMode.HALF_UP))
                        .with("target", bar.shown(false)));
    }

    private static Reason paced(boolean enough, Pace pace) {
        return Reason.of(enough ? Code.ON_PACE : Code.BEHIND_PACE)
                .with("elapsed", pace.elapsed())
                .with("months", pace.months());
    }
}
