package vn.cchc.kpi.definition.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.IndicatorView;
import vn.cchc.kpi.definition.domain.Draft;
import vn.cchc.kpi.definition.usecase.EditDraft;
import vn.cchc.kpi.definition.usecase.Ownership;
import vn.cchc.kpi.definition.usecase.PublishDefinition;

/// Drafts of agencies' own definitions, and what makes them versions.
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Indicators")
@RolesAllowed({Role.STANDING_OFFICER, Role.APPROVER, Role.ADMIN})
class DefinitionResource {

    private static final String WORDING = """
            {"name": "Tỷ lệ hồ sơ quá hạn có thư xin lỗi", "nameEn": "Late dossiers with a letter of apology",
             "direction": "HIGHER_BETTER",
             "formula": {"numerator": [{"metric": "D.apology_letters", "coefficient": 1}],
                         "denominator": [{"metric": "D.resolved_overdue", "coefficient": 1}]}}""";
    private static final String NEW = "{\"code\": \"OWN_APOLOGY_RATE\", \"definition\": " + WORDING + "}";

    private final EditDraft editDraft;
    private final PublishDefinition publishDefinition;
    private final Ownership ownership;
    private final WrittenFormulas formulas;
    private final Caller caller;

    DefinitionResource(
            EditDraft editDraft,
            PublishDefinition publishDefinition,
            Ownership ownership,
            WrittenFormulas formulas,
            Caller caller) {
        this.editDraft = editDraft;
        this.publishDefinition = publishDefinition;
        this.ownership = ownership;
        this.formulas = formulas;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "draftIndicator",
            summary = "Draft a definition of an agency's own",
            description = "Seen and used by the agency and those below it, once it is published.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "letters of apology", value = NEW)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "403", description = "The owner is outside the caller's subtree")
    @APIResponse(responseCode = "409", description = "The code is taken")
    @APIResponse(responseCode = "422", description = "The formula cannot be computed; errors name every place")
    public Response begin(@NotNull @Valid DefinitionBody body) {
        Draft draft = editDraft.begin(new EditDraft.Begin(
                body.code(),
                AgencyCode.sought(body.ownerAgency()),
                formulas.read(body.definition(), "/definition"),
                caller));
        return draft(201, draft);
    }

    @GET
    @Path("/{code}/draft")
    @Operation(operationId = "getIndicatorDraft", summary = "What is to become the next version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No draft, or another agency's")
    public Response read(@PathParam("code") String code) {
        return draft(200, ownership.draft(code, caller));
    }

    @PUT
    @Path("/{code}/draft")
    @Operation(
            operationId = "editIndicatorDraft",
            summary = "Change a draft, or begin the next version of a published definition",
            description = "A change needs If-Match; repeating what is written does not.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "letters of apology", value = WORDING)))
    @APIResponse(responseCode = "201", description = "Begun")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such definition, or another agency's")
    @APIResponse(responseCode = "409", description = "The suite's own definitions come with the suite")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "The formula cannot be computed; errors name every place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response edit(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WordingBody body) {
        EditDraft.Outcome outcome = editDraft.change(
                new EditDraft.Change(code, formulas.read(body, ""), Preconditions.seenVersion(ifMatch), caller));
        return draft(outcome.created() ? 201 : 200, outcome.draft());
    }

    @DELETE
    @Path("/{code}/draft")
    @Operation(operationId = "discardIndicatorDraft", summary = "Give a draft up; published versions stay")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "No draft, or another agency's")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response discard(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        editDraft.discard(code, Preconditions.seenVersion(ifMatch), caller);
        return Response.noContent().build();
    }

    @POST
    @Path("/{code}/publication")
    @Idempotent
    @Operation(
            operationId = "publishIndicator",
            summary = "Make the draft the next version, for good",
            description = "Periods that have begun keep the version that judges them; see applications for changing "
                    + "that on purpose.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    @APIResponse(responseCode = "404", description = "No draft, or another agency's")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "The day lies before today, or before the version it follows")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response publish(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PublicationBody body) {
        Definition published = publishDefinition.handle(
                new PublishDefinition.Command(code, body.effectiveFrom(), Preconditions.seenVersion(ifMatch), caller));
        return Response.created(URI.create("/api/v1/indicators/" + code + "/versions/" + published.version()))
                .entity(IndicatorView.of(published))
                .build();
    }

    private static Response draft(int status, Draft draft) {
        Response.ResponseBuilder answer = Response.status(status)
                .entity(DraftView.of(draft))
                .header(HttpHeaders.ETAG, Preconditions.etag(draft.version()));
        return status == 201
                ? answer.location(URI.create("/api/v1/indicators/" + draft.code() + "/draft"))
                        .build()
                : answer.build();
    }
}
