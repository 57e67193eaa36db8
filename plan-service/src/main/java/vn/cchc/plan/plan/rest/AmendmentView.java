package vn.cchc.plan.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.amendment.Amendment;
import vn.cchc.plan.plan.domain.amendment.TaskMatch;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.plan.usecase.AmendmentReading;

/// A proposed amendment: what it would change, how its rows were recognised, and what is missing or doubtful.
///
/// @param matches rows that a person should look at: those recognised by nearly the same words, and new ones
@Schema(name = "ProposedAmendment")
record AmendmentView(
        String reason,
        @Nullable Decision decision,
        LocalDate effectiveOn,
        String proposedBy,
        Instant proposedAt,
        DifferenceView difference,
        List<TaskMatch> matches,
        List<FindingView> findings) {

    static AmendmentView of(AmendmentReading.Outcome outcome, List<FindingView> findings) {
        Amendment amendment = outcome.amendment();
        return new AmendmentView(
                amendment.reason(),
                amendment.decision(),
                amendment.effectiveOn(),
                amendment.proposedBy(),
                amendment.proposedAt(),
                DifferenceView.of(outcome.difference(), outcome.reckoning()),
                amendment.matches().stream()
                        .filter(match -> match.how() == TaskMatch.How.SIMILAR_WORDS || match.how() == TaskMatch.How.NEW)
                        .toList(),
                findings);
    }
}
