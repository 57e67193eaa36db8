package vn.cchc.task.plan;

import java.time.LocalDate;
import java.util.UUID;

/// The part of `vn.cchc.plan.closed.v1` this service reads.
record PlanClosed(UUID planId, String agencyCode, Status status, long version, LocalDate occurredOn) {

    static final String TYPE = "vn.cchc.plan.closed.v1";

    /// How the plan ended.
    enum Status {
        CLOSED,
        CANCELLED,
        SUPERSEDED
    }
}
