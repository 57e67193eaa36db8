package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A day of completion judged against a due date; from best to worst.
public enum Timeliness {
    NO_DUE_DATE,
    EARLY,
    ON_TIME,
    LATE;

    public static Timeliness of(@Nullable LocalDate dueOn, LocalDate doneOn) {
        if (dueOn == null) {
            return NO_DUE_DATE;
        }
        int days = doneOn.compareTo(dueOn);
        return days < 0 ? EARLY : days == 0 ? ON_TIME : LATE;
    }

    /// The worst of several: one late part makes the whole late.
    static Timeliness worst(Collection<Timeliness> parts) {
        return parts.stream().max(Comparator.naturalOrder()).orElse(NO_DUE_DATE);
    }

    public boolean onTime() {
        return this != LATE;
    }
}
