package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An agency as it is from now on.
public record AgencyChanged(
        String agencyCode,
        String name,
        String kind,
        @Nullable String parentCode,
        long version,
        LocalDate occurredOn) implements Fact {}
