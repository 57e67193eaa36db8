package vn.cchc.kpi.measurement;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.query.DayRange;

/// What a listing of measurements may be narrowed to; use as `@BeanParam`.
public class MeasurementFilter {

    @QueryParam("agencyCode")
    @Nullable
    String agencyCode;

    @QueryParam("metric")
    @Nullable
    String metric;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    DayRange days() {
        return DayRange.read(from, to);
    }
}
