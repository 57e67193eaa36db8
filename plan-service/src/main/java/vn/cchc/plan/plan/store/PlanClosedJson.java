package vn.cchc.plan.plan.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.plan.plan.domain.Ending;
import vn.cchc.plan.plan.domain.Plan;

/// Payload of `vn.cchc.plan.closed.v1`.
record PlanClosedJson(
        UUID planId,
        String agencyCode,
        String status,
        @Nullable UUID supersededBy,
        String reason,
        long version,
        LocalDate occurredOn) {

    static final String TYPE = "vn.cchc.plan.closed.v1";

    static PlanClosedJson of(Plan.Ended fact) {
        Plan plan = fact.plan();
        Ending ending = fact.ending();
        return new PlanClosedJson(
                plan.id(),
                plan.header().issuerCode(),
                ending.status().name(),
                ending.supersededBy(),
                ending.reason(),
                plan.version(),
                ending.on());
    }

    OutboundEvent toEvent() {
        return new OutboundEvent("plan", planId.toString(), TYPE, this);
    }
}
