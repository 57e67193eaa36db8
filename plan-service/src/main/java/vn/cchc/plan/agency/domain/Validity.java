package vn.cchc.plan.agency.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days an agency exists, both ends counted; an absent end is open.
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("validFrom " + from + " is after validTo " + to);
        }
    }

    /// Whether it exists on at least one day between `first` and `last`.
    public boolean touches(LocalDate first, LocalDate last) {
        return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }
}
