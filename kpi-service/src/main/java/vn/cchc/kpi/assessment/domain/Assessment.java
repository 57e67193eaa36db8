package vn.cchc.kpi.assessment.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.kpi.assessment.domain.AssessmentChange.Cause;

/// Where one target of a plan stands in one period, for the agency that issued the plan. Immutable: every finding
/// that differs yields the next assessment and the fact that tells of it.
///
/// @param verdict  what was computed
/// @param override what a person says instead; absent when nobody does
/// @param terms    what it was judged by when it was told last, see [Target#terms()]; absent until then
/// @param settled  whether it was assessed after its period ended: from then on only new counts change it
/// @param version  0 until it is assessed for the first time
public record Assessment(
        UUID id,
        UUID planId,
        String agencyCode,
        Target target,
        ReportPeriod period,
        Verdict verdict,
        @Nullable StatusOverride override,
        @Nullable String terms,
        boolean settled,
        long version) {

    /// One nobody has overridden.
    public Assessment(
            UUID id,
            UUID planId,
            String agencyCode,
            Target target,
            ReportPeriod period,
            Verdict verdict,
            @Nullable String terms,
            boolean settled,
            long version) {
        this(id, planId, agencyCode, target, period, verdict, null, terms, settled, version);
    }

    /// The status that counts.
    public Status status() {
        return override == null ? verdict.status() : override.status();
    }

    /// The change a new verdict makes, or the same one on other terms, or the end of an override; empty when there is
    /// none.
    public Optional<AssessmentChange> reassessed(Verdict next, LocalDate today) {
        boolean over = today.isAfter(period.window().to());
        if (override != null && !override.countsOn(today)) {
            return Optional.of(change(next, null, over, version + 1, Cause.OVERRIDE_EXPIRED));
        }
        if (version > 0 && next.equals(verdict) && target.terms().equals(terms)) {
            return over == settled
                    ? Optional.empty()
                    : Optional.of(change(verdict, override, over, version, Cause.FIGURES));
        }
        return Optional.of(change(next, override, over, version + 1, cause(next)));
    }

    /// Of a target amended to another indicator, versions are not compared.
    private Cause cause(Verdict next) {
        boolean sameTerms = version > 0 && target.terms().equals(terms);
        return sameTerms && next.definitionVersion() != verdict.definitionVersion() ? Cause.DEFINITION : Cause.FIGURES;
    }

    public AssessmentChange overridden(StatusOverride by) {
        return change(verdict, by, settled, version + 1, Cause.OVERRIDDEN);
    }

    /// Empty when nobody overrode it.
    public Optional<AssessmentChange> overrideWithdrawn() {
        return override == null
                ? Optional.empty()
                : Optional.of(change(verdict, null, settled, version + 1, Cause.OVERRIDE_WITHDRAWN));
    }

    private AssessmentChange change(
            Verdict next, @Nullable StatusOverride nextOverride, boolean over, long nextVersion, Cause cause) {
        Assessment after = new Assessment(
                id, planId, agencyCode, target, period, next, nextOverride, target.terms(), over, nextVersion);
        @Nullable Status previous = version == 0 ? null : status();
        return new AssessmentChange(after, previous, nextVersion > version, cause);
    }
}
