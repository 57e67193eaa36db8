package vn.cchc.kpi.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the head of an agency says about a target instead of what was computed. New figures do not lift it; it ends
/// with the day it expires on, or when it is taken back.
///
/// @param expiresOn the last day it counts
/// @param evidence  documents, as JSON; absent when none was given
public record StatusOverride(
        Status status,
        String reason,
        String by,
        Instant at,
        LocalDate expiresOn,
        @Nullable String evidence) {

    boolean countsOn(LocalDate day) {
        return !day.isAfter(expiresOn);
    }
}
