package vn.cchc.kpi.dossier.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.GivenRow;
import vn.cchc.kpi.dossier.domain.RowCounts;

/// One row as sent.
@Schema(name = "DossierRow", description = "Cumulative counts of one agency and reporting month, by procedure or field")
public record DossierRowBody(
        @Nullable String agencyCode,

        @Schema(description = "National code, or localised: 1.001612.000.00.00.H48") @Nullable
        String procedureCode,

        @Nullable String fieldCode,

        @Schema(description = "A reporting month: the 15th to the 14th") @Nullable
        WindowBody window,

        @Nullable LocalDate dataAsOf,

        @Schema(description = "Counts up with every correction, from 1 to 100000000000000000") @Nullable
        Long revision,

        @Nullable Boolean provisional,

        @Schema(
                description = "Whether dossiers of agencies below are in it. Such a row is refused: report each agency "
                        + "by itself, they are added up here")
        @Nullable
        Boolean consolidated,

        @Schema(description = "Counts of form II.06 and further ones by name; what is left out was not counted")
        @Nullable
        Map<String, Long> metrics)
        implements GivenRow {

    @Schema(name = "DataWindow")
    public record WindowBody(
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    @Override
    @JsonIgnore
    public @Nullable LocalDate from() {
        return window == null ? null : window.from();
    }

    @Override
    @JsonIgnore
    public @Nullable LocalDate to() {
        return window == null ? null : window.to();
    }

    @Override
    @JsonIgnore
    public boolean isProvisional() {
        return Boolean.TRUE.equals(provisional);
    }

    @Override
    @JsonIgnore
    public boolean isConsolidated() {
        return Boolean.TRUE.equals(consolidated);
    }

    @Override
    @JsonIgnore
    public @Nullable RowCounts counts() {
        return metrics == null ? null : RowCounts.named(metrics);
    }
}
