package vn.cchc.kpi.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// The part of `vn.cchc.plan.closed.v1` that this service needs.
record PlanClosed(UUID planId, String agencyCode, Status status, long version, LocalDate occurredOn) {

    static final String TYPE = "vn.cchc.plan.closed.v1";

    PlanClosed {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(agencyCode, "agencyCode");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }

    /// How the plan ended; one that was summed up is still assessed.
    enum Status {
        CLOSED,
        CANCELLED,
        SUPERSEDED
    }
}
