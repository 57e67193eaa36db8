package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Reason.Code;
import vn.cchc.kpi.assessment.domain.figure.Figure;

/// Tasks: what is open can still be done in time, what is late or overdue cannot.
final class TaskOutlook {

    private static final String DONE_ON_TIME = "done_on_time";

    private TaskOutlook() {}

    /// Empty when the ratio is not about tasks done on time.
    static Optional<Outlook> of(Undecided open) {
        String onTime = open.ratio().numerator().getFirst().metric();
        if (!open.question().definition().isAboutTasks()
                || !onTime.endsWith(DONE_ON_TIME)
                || open.now().isCount()) {
            return Optional.empty();
        }
        String prefix = onTime.substring(0, onTime.length() - DONE_ON_TIME.length());
        return Optional.of(judged(open, count(open, prefix + "done_late"), count(open, prefix + "overdue")));
    }

    private static Outlook judged(Undecided open, long doneLate, long overdue) {
        long late = Math.addExact(doneLate, overdue);
        long total = open.now().below();
        if (late == 0) {
            return Outlook.good(
                    Reason.of(Code.NOTHING_LATE).with("open", total - open.now().above()));
        }
        if (open.bar().isAll()) {
            return Outlook.bad(Reason.of(Code.LATE_CANNOT_BE_UNDONE)
                    .with("late", doneLate)
                    .with("overdue", overdue)
                    .with("total", total));
        }
        boolean reachable = open.bar().isPassedBy(BigDecimal.valueOf(total - late), open.below());
        return new Outlook(
                reachable,
                Reason.of(reachable ? Code.STILL_REACHABLE : Code.OUT_OF_REACH)
                        .with("late", late)
                        .with("total", total)
                        .with("target", open.bar().shown(false)));
    }

    private static long count(Undecided open, String metric) {
        return open.figures().of(metric).map(Figure::value).orElse(0L);
    }
}
