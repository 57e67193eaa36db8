package vn.cchc.plan.unitclass;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.rest.AskedDay;

@Path("/api/v1/unit-classes")
@Tag(name = "Unit classes", description = "Names for many units at once, as plans use them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class UnitClassResource {

    private static final String EXAMPLE = """
            {"name": "Các phòng thuộc Sở", "aliases": ["Các phòng chuyên môn thuộc Sở"], "ofAgency": "Z01.05",
             "memberKinds": ["DIVISION"]}""";

    private final UnitClasses unitClasses;
    private final UnitClassMembers members;
    private final DefineUnitClass defineUnitClass;
    private final AskedDay askedDay;
    private final Instance<Caller> caller;

    UnitClassResource(
            UnitClasses unitClasses,
            UnitClassMembers members,
            DefineUnitClass defineUnitClass,
            AskedDay askedDay,
            Instance<Caller> caller) {
        this.unitClasses = unitClasses;
        this.members = members;
        this.askedDay = askedDay;
        this.defineUnitClass = defineUnitClass;
        this.caller = caller;
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Define or change a unit class",
            description = "A change needs If-Match; repeating what is already defined does not.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "divisions", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Defined",
            content = @Content(schema = @Schema(implementation = UnitClassView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(schema = @Schema(implementation = UnitClassView.class)))
    @APIResponse(responseCode = "403", description = "Its agency is outside the caller's subtree")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "An agency is unknown, or it is not said who belongs to the class")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response define(
            @PathParam("code") @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,99}") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid UnitClassBody body) {
        if (body.code() != null && !body.code().equals(code)) {
            throw Problem.of(422, "request/invalid")
                    .at("/code", "request/differs-from-path", code)
                    .toException();
        }
        var outcome = defineUnitClass.handle(
                new DefineUnitClass.Command(body.toUnitClass(code), Preconditions.seenVersion(ifMatch), caller.get()));
        return answer(outcome.created() ? 201 : 200, outcome.unitClass());
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Read a unit class")
    @APIResponse(
            responseCode = "200",
            description = "The class, with its ETag",
            content = @Content(schema = @Schema(implementation = UnitClassView.class)))
    @APIResponse(responseCode = "404", description = "No such class")
    public Response read(@PathParam("code") String code) {
        return unitClasses
                .find(code)
                .map(found -> answer(200, found))
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }

    @GET
    @Path("/{code}/members")
    @Operation(
            summary = "List the agencies that a unit class stands for on a day, by code",
            description =
                    "Of a class by kinds: the agencies of these kinds below its agency. Who does not exist on the day "
                            + "is no member.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    @APIResponse(responseCode = "404", description = "No such class")
    public Response members(
            @PathParam("code") String code,
            @QueryParam("on")
                    @Parameter(
                            description = "Today when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String on,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        List<Agency> found = members.of(code, askedDay.of(on), page.after(), page.limit() + 1)
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
        return PageLinks.respond(Page.of(found, page.limit(), Agency::code).map(MemberView::of), uri);
    }

    @GET
    @Operation(summary = "List unit classes by code")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    public Response list(
            @QueryParam("ofAgency") @Nullable String ofAgency, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<UnitClass> found = unitClasses.list(AgencyCode.sought(ofAgency), page.after(), page.limit() + 1);
        return PageLinks.respond(Page.of(found, page.limit(), UnitClass::code).map(UnitClassView::of), uri);
    }

    private static Response answer(int status, UnitClass unitClass) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, Preconditions.etag(unitClass.version()))
                .entity(UnitClassView.of(unitClass))
                .build();
    }
}
