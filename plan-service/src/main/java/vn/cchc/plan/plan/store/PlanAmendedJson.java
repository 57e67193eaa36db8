package vn.cchc.plan.plan.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.plan.plan.domain.PlanAmended;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.plan.domain.edition.Edition;

/// Payload of `vn.cchc.plan.amended.v1`: everything an activation says, and what the amendment did.
record PlanAmendedJson(
        @JsonUnwrapped PlanActivatedJson content,
        int edition,
        LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable Decision decision,
        List<UUID> addedTaskIds,
        List<UUID> removedTaskIds,
        List<UUID> changedTaskIds) {

    static final String TYPE = "vn.cchc.plan.amended.v1";

    static PlanAmendedJson of(PlanAmended fact) {
        Edition edition = fact.edition();
        return new PlanAmendedJson(
                PlanActivatedJson.of(fact.content()),
                edition.number(),
                edition.effectiveOn(),
                edition.reason(),
                edition.decision(),
                fact.added(),
                fact.removed(),
                fact.changed());
    }

    OutboundEvent toEvent() {
        return new OutboundEvent("plan", content.planId().toString(), TYPE, this);
    }
}
