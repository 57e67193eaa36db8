package vn.cchc.kpi.dossier.discrepancy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kpi.query.DayRange;

@Path("/api/v1/dossier-metrics/discrepancies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossier metrics", description = "Counts pushed by dossier systems")
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
public class DiscrepancyResource {

    private final DiscrepancySearch search;
    private final Clock clock;
    private final Caller caller;

    DiscrepancyResource(DiscrepancySearch search, Clock clock, Caller caller) {
        this.search = search;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listDiscrepancies",
            summary = "Stored months that do not carry over what was pending at the end of the month before",
            description = "Taken knowingly, or come about by a correction of the month before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("agencyCode") @Parameter(description = "In either form") @Nullable String agencyCode,
            @QueryParam("from")
                    @Parameter(
                            description = "Months that begin on this day or later; by default those of the current "
                                    + "reporting year")
                    @Nullable
                    String from,
            @QueryParam("to") @Parameter(description = "Months that end on this day or earlier") @Nullable String to,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        DayRange days = DayRange.read(from, to);
        DiscrepancySearch.Question question = new DiscrepancySearch.Question(
                AgencyCode.sought(agencyCode),
                days.from() == null ? startOfYear() : days.from(),
                days.to(),
                AgencyCopies.scope(caller).orElse(null));
        List<DiscrepancyView> found = search.list(question, page.after(), page.limit() + 1);
        return PageLinks.respond(Page.of(found, page.limit(), DiscrepancyView::key), uri);
    }

    private LocalDate startOfYear() {
        return ReportingYear.of(LocalDate.now(clock)).window().from();
    }
}
