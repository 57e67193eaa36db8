package vn.cchc.plan.plan.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Correction;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.edition.PlanContent;
import vn.cchc.plan.plan.domain.edition.PlanDifference;

/// What the history keeps of a correction: field by field what was there before and is there now; of a correction of
/// many rows only how many.
final class CorrectionTrace {

    /// More is no correction by hand but the import of a file, which keeps its rows itself.
    private static final int MOST_ROWS = 100;

    private CorrectionTrace() {}

    /// Absent when the content stays.
    static @Nullable Object of(PlanHeader before, Correction correction) {
        PlanDifference difference = PlanDifference.between(
                content(before, correction.before()), content(correction.plan().header(), correction.after()));
        if (difference.isEmpty()) {
            return null;
        }
        PlanDifference.Tasks tasks = difference.tasks();
        int rows =
                tasks.added().size() + tasks.removed().size() + tasks.changed().size();
        return rows <= MOST_ROWS
                ? difference
                : Map.of(
                        "header", difference.header(),
                        "added", tasks.added().size(),
                        "removed", tasks.removed().size(),
                        "changed", tasks.changed().size());
    }

    private static PlanContent content(PlanHeader header, Appendix appendix) {
        return PlanContent.of(header, appendix, List.of());
    }
}
