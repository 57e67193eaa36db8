package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.page.Page;
import vn.cchc.plan.plan.domain.edition.Editions;
import vn.cchc.plan.plan.usecase.ReadContent;

@Path("/api/v1/plans/{id}")
@Tag(name = "Then and now", description = "Editions of a plan, what was in force on a day, what differs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class EditionResource {

    private final ReadContent content;
    private final Instance<Caller> caller;

    EditionResource(ReadContent content, Instance<Caller> caller) {
        this.content = content;
        this.caller = caller;
    }

    @GET
    @Path("/editions")
    @Operation(summary = "List the editions of a plan, the first one first")
    @APIResponse(responseCode = "200", description = "All editions, without their content")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Page<Editions.Entry> list(@PathParam("id") UUID id) {
        return new Page<>(content.list(id, caller.get()), null);
    }

    @GET
    @Path("/editions/{number}")
    @Operation(summary = "Read everything a plan said in one of its editions")
    @APIResponse(responseCode = "200", description = "The edition")
    @APIResponse(responseCode = "404", description = "No such plan or edition, or not visible to the caller")
    public EditionView edition(@PathParam("id") UUID id, @PathParam("number") int number) {
        return EditionView.of(content.one(id, new ReadContent.Which.OfNumber(number), caller.get()));
    }

    @GET
    @Path("/as-of/{day}")
    @Operation(
            summary = "Read what of a plan was in force on a day",
            description = "With knownAt: as it was known at that moment, before what was told later.")
    @APIResponse(responseCode = "200", description = "The edition that applied")
    @APIResponse(responseCode = "404", description = "No such plan, or it was not in force then")
    public EditionView asOf(
            @PathParam("id") UUID id,
            @PathParam("day") String day,
            @QueryParam("knownAt")
                    @Parameter(
                            description = "Moment, or the end of a day",
                            schema = @Schema(type = SchemaType.STRING, examples = "2026-06-14T23:59:59+07:00"))
                    @Nullable
                    String knownAt) {
        return EditionView.of(content.one(id, Moments.asOf(day, knownAt), caller.get()));
    }

    @GET
    @Path("/differences")
    @Operation(
            summary = "Say what two editions of a plan, or the plan on two days, say differently",
            description = "from and to are numbers of editions or days. What was deleted is shown as it was.")
    @APIResponse(responseCode = "200", description = "Head, tasks and targets that differ")
    @APIResponse(responseCode = "400", description = "from or to is missing, or neither a number nor a day")
    @APIResponse(responseCode = "404", description = "No such plan or edition, or it was not in force then")
    public ComparedView differences(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(example = "1") @Nullable String from,
            @QueryParam("to") @Parameter(example = "2026-06-30") @Nullable String to) {
        return ComparedView.of(
                content.difference(id, Moments.which("from", from), Moments.which("to", to), caller.get()));
    }
}
