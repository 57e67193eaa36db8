package vn.cchc.plan.plan.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.plan.plan.domain.PlanActivated;
import vn.cchc.plan.plan.domain.PlanActivated.GivenTask;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// Payload of `vn.cchc.plan.activated.v1`.
record PlanActivatedJson(
        UUID planId,
        String agencyCode,
        @Nullable String number,
        String title,
        String kind,
        @Nullable LocalDate signedOn,
        int yearFrom,
        int yearTo,
        List<UUID> superiorPlanIds,
        List<TaskJson> tasks,
        List<TargetJson> targets,
        long version,
        LocalDate occurredOn) {

    static final String TYPE = "vn.cchc.plan.activated.v1";

    record TaskJson(
            UUID taskId,
            int ordinal,
            @Nullable String no,
            @Nullable String section,
            String area,
            String content,
            List<String> leads,
            List<String> coordinating,
            List<String> products,
            DeadlineJson deadline) {}

    record DeadlineJson(
            @Nullable String rawText,
            List<Clause> clauses,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closesOn) {}

    record TargetJson(
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

    static PlanActivatedJson of(PlanActivated fact) {
        PlanHeader header = fact.plan().header();
        return new PlanActivatedJson(
                fact.plan().id(),
                header.issuerCode(),
                header.number(),
                header.title(),
                header.kind().name(),
                header.signedOn(),
                header.years().from(),
                header.years().to(),
                fact.superiorPlanIds(),
                fact.tasks().stream().map(PlanActivatedJson::task).toList(),
                fact.targets().stream().map(PlanActivatedJson::target).toList(),
                fact.plan().version(),
                fact.occurredOn());
    }

    OutboundEvent toEvent() {
        return new OutboundEvent("plan", planId.toString(), TYPE, this);
    }

    private static TaskJson task(GivenTask given) {
        PrintedTask printed = given.task().printed();
        return new TaskJson(
                given.task().taskId(),
                printed.ordinal(),
                printed.no(),
                printed.section(),
                printed.area().name(),
                printed.content(),
                given.leads(),
                given.coordinating(),
                printed.products(),
                deadline(given));
    }

    private static DeadlineJson deadline(GivenTask given) {
        Deadline deadline = given.task().deadline();
        if (deadline == null) {
            throw new IllegalStateException("Only leaf rows are given to agencies");
        }
        String raw = deadline.rawText().isEmpty() ? null : deadline.rawText();
        return new DeadlineJson(raw, deadline.clauses(), given.dueOn(), given.closesOn());
    }

    private static TargetJson target(PlanTarget target) {
        return new TargetJson(
                target.code(),
                target.text(),
                target.area().name(),
                target.indicator(),
                target.threshold().operator().name(),
                target.threshold().value(),
                target.threshold().stretchValue(),
                target.threshold().unit(),
                target.strength().name(),
                target.period().name(),
                target.scope(),
                target.baselineYear());
    }
}
