package vn.cchc.kpi.dossier.search;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kpi.procedure.ProcedureCode;
import vn.cchc.kpi.query.DayRange;

/// What a listing of rows may be narrowed to; use as `@BeanParam`.
public class DossierRowFilter {

    @QueryParam("agencyCode")
    @Nullable
    String agencyCode;

    @QueryParam("from")
    @Parameter(description = "Windows that begin on this day or later")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Windows that end on this day or earlier")
    @Nullable
    String to;

    @QueryParam("procedureCode")
    @Parameter(description = "National, or as a publisher localised it: both find the procedure's rows")
    @Nullable
    String procedureCode;

    /// In today's form, whichever was asked for.
    @Nullable
    String agency() {
        return AgencyCode.sought(agencyCode);
    }

    /// Its national part, whichever was asked for.
    @Nullable
    String procedure() {
        return procedureCode == null ? null : ProcedureCode.national(procedureCode);
    }

    DayRange days() {
        return DayRange.read(from, to);
    }
}
