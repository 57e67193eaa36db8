package vn.cchc.report.assembly.domain;

import java.time.Instant;
import java.util.UUID;

/// A report as it was assembled. Immutable; `revision` counts the looks at the same agency, regime and period.
///
/// @param content canonical JSON of a [ReportContent]
/// @param hash    SHA-256 of `content`, in lower-case hexadecimal
public record Report(
        UUID id,
        ReportFrame frame,
        int revision,
        Instant cutOff,
        String hash,
        String content,
        Document document,
        Instant assembledAt,
        String assembledBy) {}
