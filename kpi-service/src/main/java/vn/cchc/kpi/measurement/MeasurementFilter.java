package vn.cchc.kpi.measurement;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;
}
