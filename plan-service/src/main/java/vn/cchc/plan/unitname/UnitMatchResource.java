package vn.cchc.plan.unitname;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.rest.AskedDay;
import vn.cchc.plan.agency.usecase.GivenAgencyCode;
import vn.cchc.plan.constraint.Visible;

@Path("/api/v1/agencies/matches")
@Tag(name = "Agencies", description = "The registry of agencies: tree, names, kinds, validity")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class UnitMatchResource {

    private static final int LARGEST = 20;
    private static final int USUAL = 10;
    private static final int LONGEST_NAME = 2000;

    private final Agencies agencies;
    private final UnitDirectories directories;
    private final AskedDay askedDay;

    UnitMatchResource(Agencies agencies, UnitDirectories directories, AskedDay askedDay) {
        this.agencies = agencies;
        this.directories = directories;
        this.askedDay = askedDay;
    }

    @GET
    @Operation(
            summary = "Whom a name may mean",
            description = "As the issuer's plans use names: its own units go before those further up the tree. "
                    + "`decided` is there only when exactly one agency or unit class in force is called so, by name, alias, "
                    + "code or abbreviation; what is only NEAR is for a person to decide.")
    @APIResponse(
            responseCode = "200",
            description = "The candidates, likeliest first",
            content = @Content(schema = @Schema(implementation = MatchesView.class)))
    @APIResponse(responseCode = "400", description = "The day or the limit cannot be read")
    @APIResponse(responseCode = "422", description = "The name is missing, or the issuer is unknown")
    public MatchesView matches(
            @QueryParam("name")
                    @NotBlank
                    @Visible
                    @Size(max = LONGEST_NAME)
                    @Parameter(required = true, example = "P. TCCB")
                    String name,
            @QueryParam("issuer")
                    @NotNull
                    @Pattern(regexp = AgencyCode.ACCEPTED)
                    @Parameter(required = true, example = "Z01.05")
                    String issuer,
            @QueryParam("on")
                    @Parameter(
                            description = "Who existed then; today when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String on,
            @QueryParam("limit")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "20",
                                            defaultValue = "10"))
                    @Nullable
                    String limit) {
        int most = limit(limit);
        LocalDate day = askedDay.of(on);
        String code = GivenAgencyCode.of(issuer, "?issuer");
        if (agencies.find(code).isEmpty()) {
            throw Problem.of(422, "plan/issuer-unknown", code)
                    .at("?issuer", "plan/issuer-unknown", code)
                    .toException();
        }
        UnitDirectory directory = directories.of(code, new Window(day, day));
        return MatchesView.of(name, code, day, directory, most);
    }

    private static int limit(@Nullable String text) {
        Integer given = new QueryValue("limit", text).asInteger();
        int most = given == null ? USUAL : given;
        if (most < 1 || most > LARGEST) {
            throw Problem.of(400, "request/invalid")
                    .at("?limit", "request/out-of-range", 1, LARGEST)
                    .toException();
        }
        return most;
    }
}
