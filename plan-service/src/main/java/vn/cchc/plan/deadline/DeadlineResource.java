package vn.cchc.plan.deadline;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.workingcalendar.DueRules;

@Path("/api/v1/deadlines")
@Tag(name = "Deadlines", description = "How a deadline text is read")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class DeadlineResource {

    private static final String EXAMPLE = """
            {"text": "Thường xuyên trong năm 2026; trước ngày 30/5/2026", "planYearFrom": 2026, "planYearTo": 2026}""";

    private final DueRules dueRules;

    DeadlineResource(DueRules dueRules) {
        this.dueRules = dueRules;
    }

    @POST
    @Path("/parse")
    @Operation(
            summary = "Read a deadline text",
            description = "Any text gives an answer: what cannot be read comes back as an UNPARSED clause.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "compound", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "The typed deadline with its days")
    public DeadlineView parse(@NotNull @Valid DeadlineText body) {
        PlanYears years = new PlanYears(body.planYearFrom(), body.planYearTo());
        return DeadlineView.of(new DeadlineParser(years).parse(body.text()), dueRules.current());
    }
}
