package vn.cchc.kpi.dossier.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a sender says of a form besides the form itself.
///
/// @param agencyCode may be left out when the form has it, like the days
/// @param dataAsOf   the last day of the form when left out
public record FormRequest(
        @Nullable String agencyCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate dataAsOf,
        @Nullable Long revision,
        boolean provisional) {}
