package vn.cchc.kpi.catalogue;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;

/// What a listing of metrics may be narrowed to; use as `@BeanParam`.
public class MetricFilter {

    private enum Flag {
        TRUE,
        FALSE
    }

    @QueryParam("group")
    @Parameter(description = "First letter of the codes", example = "H")
    @Nullable
    String group;

    @QueryParam("manual")
    @Parameter(description = "Only what is entered, or only what is not", schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String manual;

    boolean takes(Metric metric) {
        Flag wanted = new QueryValue("manual", manual).asOneOf(Flag.class);
        return (group == null || group.equals(metric.group()))
                && (wanted == null || (wanted == Flag.TRUE) == metric.isManual());
    }
}
