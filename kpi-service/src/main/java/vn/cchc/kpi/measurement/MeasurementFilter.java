package vn.cchc.kpi.measurement;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;

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

    @Nullable
    LocalDate firstDay() {
        return new QueryValue("from", from).asDate();
    }

    @Nullable
    LocalDate lastDay() {
        return new QueryValue("to", to).asDate();
    }
}
