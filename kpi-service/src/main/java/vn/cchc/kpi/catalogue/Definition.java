package vn.cchc.kpi.catalogue;

import org.jspecify.annotations.Nullable;

/// One version of an indicator definition. Thresholds are not part of it: targets of plans set them.
public record Definition(
        String code,
        int version,
        String name,
        String nameEn,
        String unit,
        Direction direction,
        String source,
        Formula formula,
        @Nullable String ambiguityNote) {

    private static final String TASK_SOURCE = "TASK";

    /// Computed from tasks: what is open can still be done in time, what is late cannot.
    public boolean isAboutTasks() {
        return source.equals(TASK_SOURCE);
    }
}
