package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit's word that work is done, with what proves it.
///
/// @param doneOn the day it was done, which may lie before the day it is reported
public record WorkReport(
        LocalDate doneOn, List<Evidence> evidence, @Nullable String note) {

    public WorkReport {
        evidence = List.copyOf(evidence);
    }

    /// One document that proves it.
    ///
    /// @param kind   kind of deliverable, e.g. `REPORT`, `DECISION`, `MINUTES`
    /// @param sha256 of the file, when there is one
    public record Evidence(
            String kind,
            @Nullable String documentNumber,
            @Nullable LocalDate documentDate,
            @Nullable String url,
            @Nullable String sha256) {}
}
