package vn.cchc.kpi.procedure;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;

/// What a listing of procedures may be narrowed to; use as `@BeanParam`.
public class ProcedureFilter {

    @QueryParam("confirmed")
    @Nullable
    String confirmed;

    @QueryParam("q")
    @Parameter(description = "Part of the name, or the beginning of the code")
    @Nullable
    String words;

    @QueryParam("fieldCode")
    @Nullable
    String fieldCode;

    /// `true`, `false` or absent.
    @Nullable
    String confirmed() {
        if (confirmed != null && !confirmed.equals("true") && !confirmed.equals("false")) {
            throw new QueryValue("confirmed", confirmed).wrong("true|false");
        }
        return confirmed;
    }
}
