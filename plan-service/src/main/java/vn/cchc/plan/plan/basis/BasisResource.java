package vn.cchc.plan.plan.basis;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.plan.constraint.Flag;

@Path("/api/v1/legal-bases")
@Tag(name = "Legal bases", description = "Documents that plans rest on, each once")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class BasisResource {

    private static final String EXAMPLE = """
            {"type": "Nghị định", "number": "59/2019/NĐ-CP", "signedOn": "2019-07-01", "issuer": "Chính phủ",
             "source": "Công báo điện tử"}""";

    private final FindBases findBases;
    private final RegisterBasis registerBasis;
    private final Instance<Caller> caller;

    BasisResource(FindBases findBases, RegisterBasis registerBasis, Instance<Caller> caller) {
        this.findBases = findBases;
        this.registerBasis = registerBasis;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List cited and registered documents by key",
            description = "Only citations of plans the caller may see count. conflicting=true leaves those whose "
                    + "dates or issuers differ, from each other or from the register.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    public Response list(
            @QueryParam("type") @Nullable String type,
            @QueryParam("number") @Nullable String number,
            @QueryParam("q") @Nullable String words,
            @QueryParam("conflicting") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @Nullable
                    String conflicting,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new LegalBases.Filter(type, number, words, new Flag("conflicting", conflicting).isSet());
        List<FindBases.Found> found = findBases.list(caller.get(), filter, page.after(), page.limit() + 1);
        return PageLinks.respond(
                Page.of(found, page.limit(), one -> one.key().value()).map(BasisView::of), uri);
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Read one document")
    @APIResponse(
            responseCode = "200",
            description = "The document; with the ETag of its entry when it is registered for the caller's agency",
            content = @Content(schema = @Schema(implementation = BasisView.class)))
    @APIResponse(responseCode = "404", description = "Neither registered nor cited by a plan the caller may see")
    public Response read(@PathParam("key") String key) {
        return answer(200, new DocumentKey(key));
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Enter what is right about a document",
            description = "Holds for the administrator's agency and those below; entered by an administrator of the "
                    + "whole suite, for everybody. Citations that differ are found from then on. A change needs "
                    + "If-Match; repeating what is already entered does not.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "decree", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = BasisView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(schema = @Schema(implementation = BasisView.class)))
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "Type and number are not those of the key")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response enter(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid BasisBody body) {
        Caller by = caller.get();
        var outcome = registerBasis.handle(new RegisterBasis.Command(
                new DocumentKey(key), body.toEntry(by), Preconditions.seenVersion(ifMatch), by));
        return answer(outcome.created() ? 201 : 200, outcome.entry().key());
    }

    /// The tag is that of the entry the caller could change: made for the own agency.
    private Response answer(int status, DocumentKey key) {
        BasisView view = BasisView.of(findBases.one(caller.get(), key));
        Response.ResponseBuilder answer = Response.status(status).entity(view);
        BasisView.Registered registered = view.registered();
        if (registered != null
                && Objects.equals(registered.agencyCode(), caller.get().agencyCode())) {
            answer.header(HttpHeaders.ETAG, Preconditions.etag(registered.version()));
        }
        return answer.build();
    }
}
