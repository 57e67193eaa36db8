package vn.cchc.kpi.dossier.search;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;

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
    @Nullable
    String procedureCode;

    @Nullable
    LocalDate firstDay() {
        return new QueryValue("from", from).asDate();
    }

    @Nullable
    LocalDate lastDay() {
        return new QueryValue("to", to).asDate();
    }
}
