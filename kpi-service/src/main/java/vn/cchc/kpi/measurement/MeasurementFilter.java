package vn.cchc.kpi.measurement;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
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

    /// In today's form, whichever was asked for.
    @Nullable
    String agency() {
        return AgencyCode.sought(agencyCode);
    }

    DayRange days() {
        return DayRange.read(from, to);
    }
}
