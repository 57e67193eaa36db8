package vn.cchc.kpi.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.TargetPeriods;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.testkit.ContractAssertions;

class AssessmentEventsContractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
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
                false,
                0);
    }

    private static Verdict verdict(Status status) {
        return new Verdict(1, 980L, 990L, new BigDecimal("98.9899"), status, true, TODAY, COVERED, List.of());
    }

    @Test
    void everyOperatorStatusAndPeriodIsToldAsTheContractSays() {
        List<AssessmentChange> changes = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            for (Status status : Status.values()) {
                fresh(operator, PeriodCode.YEAR)
                        .reassessed(verdict(status), false)
                        .ifPresent(changes::add);
            }
        }
        for (TargetPeriods periods : TargetPeriods.values()) {
            periods.within(2026, 2026)
                    .forEach(period -> fresh(Operator.GE, period.code())
                            .reassessed(Verdict.NONE, true)
                            .ifPresent(changes::add));
        }
        List<OutboundEvent> events = AssessmentEvents.of(changes, TODAY);
        assertThat(events).hasSize(2 * changes.size());
        events.forEach(ContractAssertions::assertValid);
    }

    @Test
    void changedFiguresUnderTheSameStatusAreRecomputedOnly() {
        Assessment first = fresh(Operator.GE, PeriodCode.Q1)
                .reassessed(verdict(Status.AT_RISK), false)
                .orElseThrow()
                .after();
        Verdict more =
                new Verdict(1, 981L, 990L, new BigDecimal("99.0909"), Status.AT_RISK, true, TODAY, COVERED, List.of());
        List<OutboundEvent> events =
                AssessmentEvents.of(first.reassessed(more, false).stream().toList(), TODAY);
        assertThat(events).extracting(OutboundEvent::type).containsExactly(AssessmentEvents.RECOMPUTED);
    }

    @Test
    void howFarTheDataReachesIsToldAndLeftOutWhereThereAreNoWindows() {
        List<AssessmentChange> counted =
                fresh(Operator.GE, PeriodCode.YEAR).reassessed(verdict(Status.AT_RISK), false).stream()
                        .toList();
        List<AssessmentChange> nothing = fresh(Operator.GE, PeriodCode.YEAR).reassessed(Verdict.NONE, false).stream()
                .toList();
        assertThat(EventJson.write(
                        AssessmentEvents.of(counted, TODAY).getFirst().payload()))
                .contains("\"coversTo\":\"2026-03-14\"");
        assertThat(EventJson.write(
                        AssessmentEvents.of(nothing, TODAY).getFirst().payload()))
                .doesNotContain("coversTo");
    }

    @Test
    void theSameFindingTellsNothing() {
        Assessment first = fresh(Operator.GE, PeriodCode.Q1)
                .reassessed(verdict(Status.AT_RISK), false)
                .orElseThrow()
                .after();
        assertThat(first.reassessed(verdict(Status.AT_RISK), false)).isEmpty();
        List<AssessmentChange> settled =
                first.reassessed(verdict(Status.AT_RISK), true).stream().toList();
        assertThat(settled).hasSize(1);
        assertThat(AssessmentEvents.of(settled, TODAY)).isEmpty();
    }
}
