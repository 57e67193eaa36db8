package vn.cchc.kpi.dossier.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kit.time.SuiteTime;
import vn.cchc.kpi.dossier.batch.BatchSelection;
import vn.cchc.kpi.query.DayRange;

/// What imports may be narrowed to; use as `@BeanParam`.
public class BatchFilter {

    @QueryParam("source")
    @Nullable
    String source;

    @QueryParam("agencyCode")
    @Parameter(description = "Agency of who pushed it, in either form")
    @Nullable
    String agencyCode;

    @QueryParam("accepted")
    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String accepted;

    @QueryParam("from")
    @Parameter(description = "Pushed on this day or later")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Pushed on this day or earlier")
    @Nullable
    String to;

    BatchSelection of(Caller caller) {
        DayRange days = DayRange.read(from, to);
        return new BatchSelection(
                AgencyCopies.scope(caller).orElse(null),
                source,
                AgencyCode.sought(agencyCode),
                wantedAccepted(),
                days.from() == null ? null : start(days.from()),
                days.to() == null ? null : start(days.to().plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SuiteTime.ZONE).toInstant();
    }

    private @Nullable Boolean wantedAccepted() {
        return switch (accepted) {
            case null -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new QueryValue("accepted", accepted).wrong("true|false");
        };
    }
}
