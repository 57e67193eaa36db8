package vn.cchc.report.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.report.journal.domain.AgencyChanged;
import vn.cchc.report.journal.domain.DossierMetricsIngested;
import vn.cchc.report.journal.domain.Fact;
import vn.cchc.report.journal.domain.IndicatorAssessed;
import vn.cchc.report.journal.domain.PlanActivated;
import vn.cchc.report.journal.domain.PlanAmended;
import vn.cchc.report.journal.domain.PlanClosed;
import vn.cchc.report.journal.domain.TaskAssigned;
import vn.cchc.report.journal.domain.TaskCancelled;
import vn.cchc.report.journal.domain.TaskCompleted;
import vn.cchc.report.journal.domain.TaskDeadlineMissed;
import vn.cchc.report.journal.domain.TaskNotArisen;
import vn.cchc.report.journal.domain.TaskOccurrenceCompleted;
import vn.cchc.report.journal.domain.TaskProgressed;
import vn.cchc.report.journal.domain.TaskTriggered;

/// Every event the service hears: its topic, its name on the wire, and the record a report reads it as.
public enum FactType {
    AGENCY_CHANGED("agency", "agency.changed", AgencyChanged.class),
    CALENDAR_CHANGED("calendar", "calendar.changed", null),
    PLAN_ACTIVATED("plan", "plan.activated", PlanActivated.class),
    PLAN_AMENDED("plan", "plan.amended", PlanAmended.class),
    PLAN_CLOSED("plan", "plan.closed", PlanClosed.class),
    TASK_ASSIGNED("task", "task.assigned", TaskAssigned.class),
    TASK_STARTED("task", "task.started", TaskProgressed.class),
    TASK_REPORTED_DONE("task", "task.reported-done", TaskProgressed.class),
    TASK_RETURNED("task", "task.returned", TaskProgressed.class),
    TASK_OCCURRENCE_COMPLETED("task", "task.occurrence-completed", TaskOccurrenceCompleted.class),
    TASK_COMPLETED("task", "task.completed", TaskCompleted.class),
    TASK_DEADLINE_MISSED("task", "task.deadline-missed", TaskDeadlineMissed.class),
    TASK_TRIGGERED("task", "task.triggered", TaskTriggered.class),
    TASK_NOT_ARISEN("task", "task.not-arisen", TaskNotArisen.class),
    TASK_CANCELLED("task", "task.cancelled", TaskCancelled.class),
    DOSSIER_METRICS_INGESTED("dossier-metrics", "dossier-metrics.ingested", DossierMetricsIngested.class),
    INDICATOR_RECOMPUTED("indicator", "indicator.recomputed", IndicatorAssessed.class),
    INDICATOR_STATUS_CHANGED("indicator", "indicator.status-changed", IndicatorAssessed.class);

    private final String topic;
    private final String type;
    private final @Nullable Class<? extends Fact> payload;

    FactType(String topic, String name, @Nullable Class<? extends Fact> payload) {
        this.topic = topic;
        this.type = "vn.cchc." + name + ".v1";
        this.payload = payload;
    }

    /// Name without the `cchc.` prefix.
    public String topic() {
        return topic;
    }

    /// The CloudEvents type.
    public String type() {
        return type;
    }

    /// How reports read it; empty for what only other parts of the service read.
    Optional<Class<? extends Fact>> payload() {
        return Optional.ofNullable(payload);
    }

    static List<FactType> of(String topic) {
        return select(type -> type.topic.equals(topic));
    }

    /// Names of the types that carry figures about plans, tasks, targets or dossiers.
    static List<String> figures() {
        return select(type -> type.payload != null
                        && type.payload != AgencyChanged.class
                        && type.payload != TaskProgressed.class)
                .stream()
                .map(FactType::type)
                .toList();
    }

    static FactType named(String type) {
        return select(candidate -> candidate.type.equals(type)).getFirst();
    }

    private static List<FactType> select(Predicate<FactType> wanted) {
        return Arrays.stream(values()).filter(wanted).toList();
    }
}
