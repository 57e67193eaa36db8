package vn.cchc.kpi.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.AssessmentChange;
import vn.cchc.kpi.assessment.domain.Gap;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.StatusOverride;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.TargetPeriods;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.testkit.ContractAssertions;

class AssessmentEventsContractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final LocalDate OVER = LocalDate.of(2026, 12, 15);
    private static final LocalDate COVERED = LocalDate.of(2026, 3, 14);

    private static Assessment fresh(Operator operator, PeriodCode code) {
        Target target = new Target(
                "A",
                "Chỉ tiêu",
                "PROCEDURE",
                "TTHC_ON_TIME_RATE",
                operator,
                new BigDecimal("100"),
                null,
                "%",
                "MUST",
                null);
        return new Assessment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Z01.05",
                target,
                new ReportingYear(2026).period(code),
                Verdict.NONE,
                null,
                null,
                false,
                0);
    }

    private static Verdict verdict(Status status) {
        return verdict(status, 980, "98.9899");
    }

    private static Verdict verdict(Status status, long numerator, String value) {
        return new Verdict(
                1,
                numerator,
                990L,
                new BigDecimal(value),
                status,
                true,
                TODAY,
                COVERED,
                List.of(),
                new Gap(new BigDecimal("-1.0102"), 990 - numerator),
                status == Status.AT_RISK ? Reason.of(Reason.Code.OUT_OF_REACH) : null);
    }

    @Test
    void everyOperatorStatusAndPeriodIsToldAsTheContractSays() {
        List<AssessmentChange> changes = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            for (Status status : Status.values()) {
                fresh(operator, PeriodCode.YEAR)
                        .reassessed(verdict(status), TODAY)
                        .ifPresent(changes::add);
            }
        }
        for (TargetPeriods periods : TargetPeriods.values()) {
            periods.within(2026, 2026)
                    .forEach(period -> fresh(Operator.GE, period.code())
                            .reassessed(Verdict.NONE, OVER)
                            .ifPresent(changes::add));
        }
        List<OutboundEvent> events = AssessmentEvents.of(changes, TODAY);
        assertThat(events).hasSize(2 * changes.size());
        events.forEach(ContractAssertions::assertValid);
    }

    @Test
    void changedFiguresUnderTheSameStatusAreRecomputedOnly() {
        Assessment first = fresh(Operator.GE, PeriodCode.Q1)
                .reassessed(verdict(Status.AT_RISK), TODAY)
                .orElseThrow()
                .after();
        Verdict more = verdict(Status.AT_RISK, 981, "99.0909");
        List<OutboundEvent> events =
                AssessmentEvents.of(first.reassessed(more, TODAY).stream().toList(), TODAY);
        assertThat(events).extracting(OutboundEvent::type).containsExactly(AssessmentEvents.RECOMPUTED);
    }

    @Test
    void howFarTheDataReachesIsToldAndLeftOutWhereThereAreNoWindows() {
        List<AssessmentChange> counted =
                fresh(Operator.GE, PeriodCode.YEAR).reassessed(verdict(Status.AT_RISK), TODAY).stream()
                        .toList();
        List<AssessmentChange> nothing = fresh(Operator.GE, PeriodCode.YEAR).reassessed(Verdict.NONE, TODAY).stream()
                .toList();
        assertThat(EventJson.write(
                        AssessmentEvents.of(counted, TODAY).getFirst().payload()))
                .contains("\"coversTo\":\"2026-03-14\"");
        assertThat(EventJson.write(
                        AssessmentEvents.of(nothing, TODAY).getFirst().payload()))
                .doesNotContain("coversTo");
    }

    @Test
    void whoSaysOtherwiseAndWhyIsToldWhileItCounts() {
        Assessment first = fresh(Operator.GE, PeriodCode.YEAR)
                .reassessed(verdict(Status.AT_RISK), TODAY)
                .orElseThrow()
                .after();
        AssessmentChange overridden = first.overridden(new StatusOverride(
                Status.ON_TRACK,
                "Đối soát lại",
                "lanh-dao",
                Instant.parse("2026-03-14T02:00:00Z"),
                LocalDate.of(2026, 6, 14),
                "[{\"kind\": \"LETTER\"}]"));
        JsonNode told = told(overridden);
        assertThat(EventJson.write(told.path("override"))).isEqualTo("""
                {"status":"ON_TRACK","reason":"Đối soát lại","by":"lanh-dao","at":"2026-03-14T02:00:00Z",\
                "expiresOn":"2026-06-14"}""");
        assertThat(told.path("computedStatus").asText()).isEqualTo("AT_RISK");
        AssessmentChange withdrawn = overridden.after().overrideWithdrawn().orElseThrow();
        assertThat(told(withdrawn).has("override")).isFalse();
    }

    @Test
    void theNumbersOfTheReasonAreTold() {
        Verdict atRisk = verdict(Status.AT_RISK);
        Verdict reasoned = new Verdict(
                1,
                980L,
                990L,
                atRisk.value(),
                Status.AT_RISK,
                true,
                TODAY,
                COVERED,
                List.of(),
                atRisk.gap(),
                Reason.of(Reason.Code.OUT_OF_REACH).with("short", 10).with("counted", new BigDecimal("990.50")));
        AssessmentChange change =
                fresh(Operator.GE, PeriodCode.YEAR).reassessed(reasoned, TODAY).orElseThrow();
        assertThat(EventJson.write(told(change).path("reasonNumbers"))).isEqualTo("{\"counted\":990.5,\"short\":10}");
        AssessmentChange achieved = fresh(Operator.GE, PeriodCode.YEAR)
                .reassessed(verdict(Status.ACHIEVED), TODAY)
                .orElseThrow();
        assertThat(told(achieved).has("reasonNumbers")).isFalse();
    }

    private static JsonNode told(AssessmentChange change) {
        List<OutboundEvent> events = AssessmentEvents.of(List.of(change), TODAY);
        events.forEach(ContractAssertions::assertValid);
        return EventJson.tree(EventJson.write(events.getFirst().payload()));
    }

    @Test
    void theSameFindingTellsNothing() {
        Assessment first = fresh(Operator.GE, PeriodCode.Q1)
                .reassessed(verdict(Status.AT_RISK), TODAY)
                .orElseThrow()
                .after();
        assertThat(first.reassessed(verdict(Status.AT_RISK), TODAY)).isEmpty();
        List<AssessmentChange> settled =
                first.reassessed(verdict(Status.AT_RISK), OVER).stream().toList();
        assertThat(settled).hasSize(1);
        assertThat(AssessmentEvents.of(settled, TODAY)).isEmpty();
    }
}
