package vn.cchc.kpi.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The part of `vn.cchc.plan.activated.v1` and `vn.cchc.plan.amended.v1` that this service needs: the whole plan as
/// it stands from then on.
record PlanEdition(
        UUID planId,
        String agencyCode,
        @Nullable String number,
        String title,
        int yearFrom,
        int yearTo,
        List<UUID> superiorPlanIds,
        long version,
        List<PlannedTask> tasks,
        List<PlannedTarget> targets) {

    static final String ACTIVATED = "vn.cchc.plan.activated.v1";
    static final String AMENDED = "vn.cchc.plan.amended.v1";

    PlanEdition {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(agencyCode, "agencyCode");
        if (yearFrom > yearTo || yearTo - yearFrom > 50) {
            throw new IllegalArgumentException("A plan cannot run from " + yearFrom + " to " + yearTo);
        }
        superiorPlanIds = copy(superiorPlanIds);
        tasks = copy(tasks);
        targets = copy(targets);
    }

    record PlannedTask(UUID taskId, List<String> leads) {
        PlannedTask {
            Objects.requireNonNull(taskId, "taskId");
            leads = copy(leads).stream().distinct().toList();
        }
    }

    record PlannedTarget(
            String code,
            String text,
            String area,
            String indicator,
            String operator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal stretchValue,
            @Nullable String unit,
            String strength,
            String period,
            @Nullable String scope,
            @Nullable Integer baselineYear) {}

    private static <T> List<T> copy(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
