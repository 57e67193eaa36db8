package vn.cchc.kpi.dossier.mending;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.dossier.quarantine.QuarantineSelection;
import vn.cchc.kpi.dossier.quarantine.QuarantineState;

/// What quarantined rows may be narrowed to; use as `@BeanParam`.
public class QuarantineFilter {

    @QueryParam("source")
    @Nullable
    String source;

    @QueryParam("agencyCode")
    @Parameter(description = "In either form")
    @Nullable
    String agencyCode;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = QuarantineState.class))
    @Nullable
    String state;

    @QueryParam("code")
    @Parameter(description = "Stable reason", example = "dossier-metrics/carry-over-broken")
    @Nullable
    String code;

    QuarantineSelection of(Caller caller) {
        return new QuarantineSelection(
                AgencyCopies.scope(caller).orElse(null),
                source,
                AgencyCode.sought(agencyCode),
                new QueryValue("state", state).asOneOf(QuarantineState.class),
                code);
    }
}
