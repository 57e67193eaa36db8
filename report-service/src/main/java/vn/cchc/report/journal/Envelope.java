package vn.cchc.report.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the journal files every fact under.
record Envelope(@Nullable String agencyCode, @Nullable UUID planId, LocalDate occurredOn, long version) {}
