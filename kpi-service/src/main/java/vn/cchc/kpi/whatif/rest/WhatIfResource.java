package vn.cchc.kpi.whatif.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.assessment.search.AssessmentSearch;
import vn.cchc.kpi.whatif.domain.WhatIfRefused;
import vn.cchc.kpi.whatif.usecase.AskWhatIf;

@Path("/api/v1/assessments/{id}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "What if", description = "How far it is to a target, and what changes would make of it; nothing is stored")
@RolesAllowed({
    Role.STANDING_OFFICER,
    Role.UNIT_OFFICER,
    Role.UNIT_HEAD,
    Role.APPROVER,
    Role.INSPECTOR,
    Role.SUPERVISOR,
    Role.SYSTEM,
    Role.ADMIN,
    Role.VIEWER
})
public class WhatIfResource {

    private final AskWhatIf askWhatIf;
    private final AssessmentSearch assessments;
    private final AgencyCopies tree;
    private final WhatIfWords words;
    private final Caller caller;

    WhatIfResource(
            AskWhatIf askWhatIf, AssessmentSearch assessments, AgencyCopies tree, WhatIfWords words, Caller caller) {
        this.askWhatIf = askWhatIf;
        this.assessments = assessments;
        this.tree = tree;
        this.words = words;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "askWhatIsMissing",
            summary = "How many more are needed to reach the target, or another number",
            description =
                    "For each ratio the smallest whole number: of those counted already that would have to have"
                            + " what is wanted, and of further ones that come and have it. Tried by the rules of an assessment.")
    @APIResponse(responseCode = "404", description = "No such assessment, or not visible to the caller")
    @APIResponse(responseCode = "422", description = "No number answers it: a rank, no goal, or a plan that has ended")
    public WhatIfView missing(
            @PathParam("id") UUID id,
            @QueryParam("goal")
                    @Parameter(
                            description = "Percent or count to be reached; the target's own when absent",
                            example = "80")
                    @Nullable
                    String goal) {
        return answer(id, GoalNumber.read(goal), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "askWhatIf", summary = "What changes of counts would make of an assessment")
    @APIResponse(responseCode = "404", description = "No such assessment, or not visible to the caller")
    @APIResponse(responseCode = "422", description = "A metric the formula does not read, or that was not counted")
    public WhatIfView supposing(@PathParam("id") UUID id, @NotNull @Valid WhatIfBody body) {
        return answer(id, GoalNumber.given(body.goal()), body.given());
    }

    private WhatIfView answer(UUID id, @Nullable BigDecimal goal, Map<String, Long> changes) {
        if (assessments.agencyOf(id).filter(agency -> tree.sees(caller, agency)).isEmpty()) {
            throw Problem.of(404, "resource/unknown").toException();
        }
        try {
            return words.view(askWhatIf.handle(new AskWhatIf.Command(id, goal, changes)));
        } catch (WhatIfRefused refused) {
            throw WhatIfProblems.of(refused.refusal()).toException();
        }
    }
}
