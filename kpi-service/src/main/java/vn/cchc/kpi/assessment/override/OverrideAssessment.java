package vn.cchc.kpi.assessment.override;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.AssessmentChange;
import vn.cchc.kpi.assessment.domain.Assessments;
import vn.cchc.kpi.assessment.domain.StatusOverride;
import vn.cchc.kpi.assessment.search.AssessmentSearch;

/// Sets a status by hand, and takes that back. Only the head of the agency whose target it is signs: the one who
/// signs its plan and its reports.
@ApplicationScoped
class OverrideAssessment {

    private final Assessments assessments;
    private final AssessmentSearch search;
    private final AgencyCopies agencies;
    private final Clock clock;

    OverrideAssessment(Assessments assessments, AssessmentSearch search, AgencyCopies agencies, Clock clock) {
        this.assessments = assessments;
        this.search = search;
        this.agencies = agencies;
        this.clock = clock;
    }

    /// @param seen the version the caller has read
    /// @throws OverrideRefused with the first rule broken
    @Transactional
    void set(UUID id, long seen, OverrideBody body, Caller caller) {
        Assessment assessment = locked(id, seen, caller);
        OverrideRules.require(assessment, body.status(), body.expiresOn(), LocalDate.now(clock));
        assessments.save(List.of(assessment.overridden(new StatusOverride(
                body.status(),
                body.reason(),
                caller.name(),
                clock.instant(),
                body.expiresOn(),
                body.evidence() == null ? null : EventJson.write(body.evidence())))));
    }

    /// @throws OverrideRefused when there is nothing to take back
    @Transactional
    void withdraw(UUID id, long seen, Caller caller) {
        Assessment assessment = locked(id, seen, caller);
        AssessmentChange change = assessment
                .overrideWithdrawn()
                .orElseThrow(() -> new OverrideRefused(new OverrideRefusal.NotOverridden()));
        assessments.save(List.of(change));
    }

    private Assessment locked(UUID id, long seen, Caller caller) {
        String agency = search.agencyOf(id).orElseThrow(() -> new OverrideRefused(new OverrideRefusal.Unknown()));
        if (!agencies.sees(caller, agency)) {
            throw new OverrideRefused(new OverrideRefusal.Unknown());
        }
        if (!agency.equals(caller.agencyCode())) {
            throw new OverrideRefused(new OverrideRefusal.NotItsHead(agency));
        }
        assessments.enter();
        Assessment assessment = assessments
                .locked(id)
                .orElseThrow(() -> new OverrideRefused(new OverrideRefusal.PlanEnded()))
                .assessment();
        if (assessment.version() != seen) {
            throw new OverrideRefused(new OverrideRefusal.Stale(assessment.version()));
        }
        return assessment;
    }
}
