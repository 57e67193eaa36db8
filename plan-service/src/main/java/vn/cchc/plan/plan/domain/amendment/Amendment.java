package vn.cchc.plan.plan.domain.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.plan.domain.edition.PlanContent;

/// A later edition of a plan, proposed and not yet in force. A plan has one at a time.
///
/// @param decision    by which document; it may still be on its way when the amendment is proposed
/// @param effectiveOn day from which it shall apply
/// @param content     everything the plan shall say
/// @param matches     which of its rows go on with which tasks
public record Amendment(
        String reason,
        @Nullable Decision decision,
        LocalDate effectiveOn,
        PlanContent content,
        List<TaskMatch> matches,
        String proposedBy,
        Instant proposedAt) {

    public Amendment {
        matches = List.copyOf(matches);
    }
}
