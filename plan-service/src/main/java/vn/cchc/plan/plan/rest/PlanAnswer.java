package vn.cchc.plan.plan.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.query.PlanReads;
import vn.cchc.plan.plan.usecase.SeenPlan;

/// What every step of a plan takes from the request and gives back: the plan as it was seen, the plan as it is now.
@ApplicationScoped
class PlanAnswer {

    private final PlanReads reads;
    private final Instance<Caller> caller;

    PlanAnswer(PlanReads reads, Instance<Caller> caller) {
        this.reads = reads;
        this.caller = caller;
    }

    SeenPlan seen(UUID id, @Nullable String ifMatch) {
        return new SeenPlan(id, Preconditions.requiredVersion(ifMatch), caller.get());
    }

    /// The plan after the step, with the ETag the next one needs.
    Response of(Plan plan) {
        return Response.ok(reads.find(caller.get(), plan.id()).orElseThrow())
                .header(HttpHeaders.ETAG, Preconditions.etag(plan.version()))
                .build();
    }
}
