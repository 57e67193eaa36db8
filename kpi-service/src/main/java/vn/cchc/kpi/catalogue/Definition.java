package vn.cchc.kpi.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of an indicator definition. Thresholds are not part of it: targets of plans set them.
///
/// @param effectiveFrom first day of the first period it judges; see [Definitions#definition(String,
///     vn.cchc.calendar.ReportPeriod)]
/// @param owner         agency it belongs to, with all below; absent for the suite's own
public record Definition(
        String code,
        int version,
        String name,
        String nameEn,
        String unit,
        Direction direction,
        String source,
        Formula formula,
        @Nullable String ambiguityNote,
        @Nullable String ambiguityNoteEn,
        LocalDate effectiveFrom,
        @Nullable String owner) {

    /// Earlier than every period: from when a definition judges that never had another version.
    public static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private static final String TASK_SOURCE = "TASK";

    /// The suite's own, from ever.
    public Definition(
            String code,
            int version,
            String name,
            String nameEn,
            String unit,
            Direction direction,
            String source,
            Formula formula,
            @Nullable String ambiguityNote) {
        this(code, version, name, nameEn, unit, direction, source, formula, ambiguityNote, null, ALWAYS, null);
    }

    /// Computed from tasks: what is open can still be done in time, what is late cannot.
    public boolean isAboutTasks() {
        return source.equals(TASK_SOURCE);
    }

    Definition effectiveFrom(LocalDate day) {
        return new Definition(
                code,
                version,
                name,
                nameEn,
                unit,
                direction,
                source,
                formula,
                ambiguityNote,
                ambiguityNoteEn,
                day,
                owner);
    }
}
