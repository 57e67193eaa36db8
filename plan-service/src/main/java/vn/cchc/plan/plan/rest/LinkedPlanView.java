package vn.cchc.plan.plan.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.superior.LinkedPlan;
import vn.cchc.plan.plan.superior.Reached;

/// A plan above or below another.
///
/// @param citedAs the superior's number as the lower of the two plans cites it
/// @param known   whether a plan of this number is here for the caller; what follows is absent when not
/// @param depth   steps between the two plans, 1 when one names the other
/// @param path    numbers of the plans on the way, this one last; a plan without a number by its title
@Schema(name = "LinkedPlan")
record LinkedPlanView(
        String citedAs,
        boolean known,
        @Nullable UUID planId,
        @Nullable String agencyCode,
        @Nullable String number,
        @Nullable String title,
        @Nullable PlanStatus status,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        int depth,
        List<String> path) {

    static LinkedPlanView of(Reached step) {
        LinkedPlan plan = step.plan();
        return plan == null
                ? new LinkedPlanView(
                        step.number(), false, null, null, null, null, null, null, null, step.depth(), step.path())
                : new LinkedPlanView(
                        step.number(),
                        true,
                        plan.id(),
                        plan.issuerCode(),
                        plan.number(),
                        plan.title(),
                        plan.status(),
                        plan.years().from(),
                        plan.years().to(),
                        step.depth(),
                        step.path());
    }
}
