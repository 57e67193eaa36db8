package vn.cchc.kpi.assessment.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.AssessmentChange;
import vn.cchc.kpi.assessment.domain.Gap;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.StatusOverride;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;

/// What the world hears of a change: that figures changed, and, after it, that the status did.
final class AssessmentEvents {

    static final String TOPIC = "indicator";
    static final String RECOMPUTED = "vn.cchc.indicator.recomputed.v1";
    static final String STATUS_CHANGED = "vn.cchc.indicator.status-changed.v1";

    private AssessmentEvents() {}

    static List<OutboundEvent> of(List<AssessmentChange> changes, LocalDate today) {
        List<OutboundEvent> events = new ArrayList<>();
        for (AssessmentChange change : changes) {
            if (change.isFact()) {
                String key = change.after().id().toString();
                Payload payload = Payload.of(change, today);
                events.add(new OutboundEvent(TOPIC, key, RECOMPUTED, payload));
                if (change.statusDiffers()) {
                    events.add(new OutboundEvent(TOPIC, key, STATUS_CHANGED, payload));
                }
            }
        }
        return events;
    }

    private record Period(String code, int year, LocalDate from, LocalDate to) {
        static Period of(ReportPeriod period) {
            return new Period(
                    period.code().name(),
                    period.year(),
                    period.window().from(),
                    period.window().to());
        }
    }

    /// What a person says instead, in the words of the REST interface.
    private record Overriding(Status status, String reason, String by, Instant at, LocalDate expiresOn) {
        static @Nullable Overriding of(@Nullable StatusOverride override) {
            return override == null
                    ? null
                    : new Overriding(
                            override.status(), override.reason(), override.by(), override.at(), override.expiresOn());
        }
    }

    private record Payload(
            UUID assessmentId,
            UUID planId,
            String targetCode,
            String targetText,
            String area,
            String indicator,
            int definitionVersion,
            String agencyCode,
            Period period,
            Operator operator,
            @Nullable BigDecimal targetValue,
            @Nullable BigDecimal stretchValue,
            @Nullable String unit,
            String strength,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal gap,
            @Nullable Long missing,
            Status status,
            @Nullable Status previousStatus,
            AssessmentChange.Cause cause,
            Reason.@Nullable Code reason,
            @Nullable SortedMap<String, BigDecimal> reasonNumbers,
            @Nullable Boolean overridden,
            @Nullable Status computedStatus,
            @Nullable Overriding override,
            boolean provisional,
            @Nullable LocalDate dataAsOf,
            @Nullable LocalDate coversTo,
            long version,
            LocalDate occurredOn) {

        static Payload of(AssessmentChange change, LocalDate today) {
            Assessment after = change.after();
            Target target = after.target();
            Verdict verdict = after.verdict();
            Gap gap = verdict.gap();
            Reason reason = verdict.reason();
            boolean isOverridden = after.override() != null;
            return new Payload(
                    after.id(),
                    after.planId(),
                    target.code(),
                    target.text(),
                    target.area(),
                    target.indicator(),
                    verdict.definitionVersion(),
                    after.agencyCode(),
                    Period.of(after.period()),
                    target.operator(),
                    target.value(),
                    target.stretchValue(),
                    target.unit(),
                    target.strength(),
                    verdict.numerator(),
                    verdict.denominator(),
                    verdict.value(),
                    gap == null ? null : gap.distance(),
                    gap == null ? null : gap.missing(),
                    after.status(),
                    change.previousStatus(),
                    change.cause(),
                    reason == null ? null : reason.code(),
                    reason == null ? null : reason.numbers(),
                    isOverridden ? Boolean.TRUE : null,
                    isOverridden ? verdict.status() : null,
                    Overriding.of(after.override()),
                    verdict.provisional(),
                    verdict.asOf(),
                    verdict.coversTo(),
                    after.version(),
                    today);
        }
    }
}
