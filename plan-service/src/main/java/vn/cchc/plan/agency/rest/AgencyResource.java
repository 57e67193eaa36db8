package vn.cchc.plan.agency.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.usecase.GivenAgencyCode;
import vn.cchc.plan.agency.usecase.RegisterAgency;

@Path("/api/v1/agencies")
@Tag(name = "Agencies", description = "The registry of agencies: tree, names, kinds, validity")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class AgencyResource {

    private static final String EXAMPLE = """
            {"name": "Sở Giáo dục và Đào tạo Hà Nội", "kind": "DEPARTMENT", "parentCode": "Z01",
             "aliases": ["Sở GDĐT Hà Nội", "Sở"]}""";

    private final Agencies agencies;
    private final RegisterAgency registerAgency;
    private final Instance<Caller> caller;

    AgencyResource(Agencies agencies, RegisterAgency registerAgency, Instance<Caller> caller) {
        this.agencies = agencies;
        this.registerAgency = registerAgency;
        this.caller = caller;
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Register or change an agency",
            description = "A change needs If-Match; repeating what is already registered does not. A code in the form "
                    + "of QCVN 102:2016 (000.02.53.H48) is turned into today's (H48.53.02) and kept as an alias.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "department", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(responseCode = "403", description = "The old or new place is outside the caller's subtree")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "The parent or successor is unknown or makes a circle")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response register(
            @PathParam("code") @Pattern(regexp = AgencyCode.ACCEPTED) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AgencyBody body) {
        String canonical = GivenAgencyCode.of(code, "?code");
        refuseOtherCode(canonical, AgencyCode.sought(body.code()));
        AgencyProfile profile = body.toProfile();
        AgencyProfile cited = code.equals(canonical) ? profile : profile.alsoCalled(code);
        var outcome = registerAgency.handle(
                new RegisterAgency.Command(canonical, cited, Preconditions.seenVersion(ifMatch), caller.get()));
        return answer(outcome.created() ? 201 : 200, outcome.agency(), code);
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "Read an agency",
            description = "A code in the form of QCVN 102:2016 finds the agency, too; Content-Location tells its own.")
    @APIResponse(
            responseCode = "200",
            description = "The agency, with its ETag",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(responseCode = "404", description = "No such agency")
    public Response read(@PathParam("code") String code) {
        Agency agency = GivenAgencyCode.find(agencies, code)
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
        return answer(200, agency, code);
    }

    @GET
    @Operation(summary = "List agencies by code")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    public Response list(
            @QueryParam("parentCode") @Nullable String parentCode,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = AgencyKind.class)) @Nullable String kind,
            @QueryParam("q") @Nullable String words,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        AgencyKind ofKind = new QueryValue("kind", kind).asOneOf(AgencyKind.class);
        Agencies.Filter filter = new Agencies.Filter(AgencyCode.sought(parentCode), ofKind, words);
        List<Agency> found = agencies.list(filter, page.after(), page.limit() + 1);
        return PageLinks.respond(Page.of(found, page.limit(), Agency::code).map(AgencyView::of), uri);
    }

    /// Who asked by another spelling is told where the agency is.
    private static Response answer(int status, Agency agency, String asked) {
        Response.ResponseBuilder answer = Response.status(status)
                .header(HttpHeaders.ETAG, Preconditions.etag(agency.version()))
                .entity(AgencyView.of(agency));
        return agency.code().equals(asked)
                ? answer.build()
                : answer.header(HttpHeaders.CONTENT_LOCATION, "/api/v1/agencies/" + agency.code())
                        .build();
    }

    private static void refuseOtherCode(String path, @Nullable String body) {
        if (body != null && !body.equals(path)) {
            throw Problem.of(422, "request/invalid")
                    .at("/code", "request/differs-from-path", path)
                    .toException();
        }
    }
}
