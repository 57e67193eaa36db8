package vn.cchc.kpi.dossier.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.GivenRow;
import vn.cchc.kpi.dossier.domain.RowCounts;

/// One line as sent.
record CsvRow(
        @Nullable String agencyCode,
        @Nullable String procedureCode,
        @Nullable String fieldCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate dataAsOf,
        @Nullable Long revision,
        boolean isProvisional,
        boolean isConsolidated,
        RowCounts counts)
        implements GivenRow {}
