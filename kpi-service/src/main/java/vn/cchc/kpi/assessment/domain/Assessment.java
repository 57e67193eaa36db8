package vn.cchc.kpi.assessment.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportPeriod;

/// Where one target of a plan stands in one period, for the agency that issued the plan. Immutable: every finding
/// that differs yields the next assessment and the fact that tells of it.
///
/// @param terms   what it was judged by when it was told last, see [Target#terms()]; absent until then
/// @param settled whether it was assessed after its period ended: from then on only new counts change it
/// @param version 0 until it is assessed for the first time
public record Assessment(
        UUID id,
        UUID planId,
        String agencyCode,
        Target target,
        ReportPeriod period,
        Verdict verdict,
        @Nullable String terms,
        boolean settled,
        long version) {

    /// The change a new verdict makes, or the same one on other terms; empty when there is none.
    public Optional<AssessmentChange> reassessed(Verdict next, boolean over) {
        if (version > 0 && next.equals(verdict) && target.terms().equals(terms)) {
            return over == settled ? Optional.empty() : Optional.of(change(verdict, over, version));
        }
        return Optional.of(change(next, over, version + 1));
    }

    private AssessmentChange change(Verdict next, boolean over, long nextVersion) {
        Assessment after =
                new Assessment(id, planId, agencyCode, target, period, next, target.terms(), over, nextVersion);
        @Nullable Status previous = version == 0 ? null : verdict.status();
        return new AssessmentChange(after, previous, nextVersion > version);
    }
}
