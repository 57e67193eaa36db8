package vn.cchc.kpi.dossier.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row as somebody sent it: readable, nothing checked.
public interface GivenRow {

    @Nullable
    String agencyCode();

    @Nullable
    String procedureCode();

    @Nullable
    String fieldCode();

    @Nullable
    LocalDate from();

    @Nullable
    LocalDate to();

    @Nullable
    LocalDate dataAsOf();

    @Nullable
    Long revision();

    boolean isProvisional();

    /// Whether the dossiers of agencies below are in it.
    boolean isConsolidated();

    /// What was counted: each call gives counts of their own, to be completed by whoever asks.
    ///
    /// @throws RowRefused when something is counted that is no metric
    @Nullable
    RowCounts counts();
}
