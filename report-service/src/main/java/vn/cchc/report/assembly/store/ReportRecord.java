package vn.cchc.report.assembly.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A report as lists show it: everything but what it says.
public record ReportRecord(
        UUID id,
        String agencyCode,
        String regime,
        String period,
        int year,
        LocalDate from,
        LocalDate to,
        int revision,
        Instant cutOff,
        String hash,
        String docxHash,
        Instant assembledAt,
        String assembledBy) {}
