package vn.cchc.kpi.assessment.override;

import java.time.LocalDate;
import vn.cchc.kpi.assessment.domain.Status;

/// Why a status is not overridden.
sealed interface OverrideRefusal {

    /// Not to be seen by the caller, or not there.
    record Unknown() implements OverrideRefusal {}

    /// The caller acts for another agency than the one whose target it is.
    record NotItsHead(String agency) implements OverrideRefusal {}

    /// The plan was cancelled or superseded: its assessments stay as they are.
    record PlanEnded() implements OverrideRefusal {}

    /// Says that something is not known, which a person's word cannot bring about.
    record SaysNothing(Status status) implements OverrideRefusal {}

    /// The target has no stretch value that could be reached.
    record NoStretch() implements OverrideRefusal {}

    /// On track or at risk once the period is over.
    record PeriodOver(Status status, LocalDate end) implements OverrideRefusal {}

    record AlreadySo(Status status) implements OverrideRefusal {}

    record ExpiresInPast(LocalDate day) implements OverrideRefusal {}

    record ExpiresTooLate(LocalDate day, LocalDate latest) implements OverrideRefusal {}

    record Stale(long stored) implements OverrideRefusal {}

    /// There is none to take back.
    record NotOverridden() implements OverrideRefusal {}
}
