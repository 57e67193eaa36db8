package vn.cchc.task.assignment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.task.assignment.domain.AssignmentFixture.ACTIVATED;
import static vn.cchc.task.assignment.domain.AssignmentFixture.BACKSTOP;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DATES;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DUE;
import static vn.cchc.task.assignment.domain.AssignmentFixture.condition;
import static vn.cchc.task.assignment.domain.AssignmentFixture.conditional;
import static vn.cchc.task.assignment.domain.AssignmentFixture.dated;
import static vn.cchc.task.assignment.domain.AssignmentFixture.quarterly;
import static vn.cchc.task.assignment.domain.AssignmentFixture.report;
import static vn.cchc.task.assignment.domain.AssignmentFixture.reportedDone;
import static vn.cchc.task.assignment.domain.AssignmentFixture.started;
import static vn.cchc.task.assignment.domain.AssignmentFixture.task;
import static vn.cchc.task.assignment.domain.AssignmentFixture.trigger;
import static vn.cchc.task.assignment.domain.AssignmentFixture.unread;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.task.assignment.domain.Assigning;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.AssignmentEvent;
import vn.cchc.task.assignment.domain.Cancellation.Reason;
import vn.cchc.task.assignment.domain.Ending;
import vn.cchc.task.assignment.domain.InForce;
import vn.cchc.task.assignment.domain.Progress;
import vn.cchc.task.assignment.domain.TriggerRule;
import vn.cchc.testkit.ContractAssertions;

/// Holds every fact this service can tell against its contract.
class TaskContractTest {

    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2026, 6, 30);

    private static List<AssignmentChange> changes() {
        return List.of(
                Assigning.assign(
                        UUID.randomUUID(), task(new Clause.ByDate(DUE)), "Z01.05.01", DATES, InForce.on(ACTIVATED)),
                Assigning.assign(UUID.randomUUID(), task(condition()), "Z01.05.01", DATES, InForce.on(ACTIVATED)),
                Assigning.assign(UUID.randomUUID(), unread().task(), "Z01.05.01", DATES, InForce.on(ACTIVATED)),
                dated().start(ACTIVATED),
                started().reportDone(report(DUE), DUE),
                reportedDone(DUE).returnForRework("Thiếu văn bản", DUE),
                reportedDone(DUE.plusDays(2)).verify(),
                unread().reportDone(report(DUE), DUE).after().verify(),
                quarterly().reportOccurrence(1, report(DUE), DUE).after().verifyOccurrence(1),
                dated().reportOccurrence(1, report(DUE), DUE).after().verifyOccurrence(1),
                quarterly().sweep(BACKSTOP).orElseThrow(),
                conditional().sweep(BACKSTOP.plusDays(1)).orElseThrow(),
                Ending.cancel(dated(), Reason.PLAN_AMENDED, LAST_OF_JUNE).orElseThrow(),
                Ending.cancel(started(), Reason.PLAN_CANCELLED, LAST_OF_JUNE).orElseThrow(),
                Ending.cancel(reportedDone(DUE), Reason.PLAN_SUPERSEDED, LAST_OF_JUNE)
                        .orElseThrow(),
                TriggerRule.trigger(conditional(), trigger(DUE, LAST_OF_JUNE), DATES, LAST_OF_JUNE),
                TriggerRule.trigger(conditional(), trigger(DUE, null), DATES, LAST_OF_JUNE));
    }

    @Test
    void everyFactIsWhatItsContractPromises() {
        changes().stream()
                .flatMap(change -> AssignmentEventJson.of(change).stream())
                .forEach(event -> {
                    assertThat(event.topic()).isEqualTo("task");
                    ContractAssertions.assertValid(event);
                });
    }

    @Test
    void everyKindOfFactIsHeldAgainstItsContract() {
        Set<Class<?>> told = changes().stream()
                .flatMap(change -> change.events().stream())
                .map(AssignmentEvent::getClass)
                .collect(Collectors.toSet());

        assertThat(told)
                .isEqualTo(Stream.of(AssignmentEvent.class.getPermittedSubclasses())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aRowOfAnEarlierReleaseIsStillRead() {
        String older = """
                {"status":"ASSIGNED","occurrences":[{"seq":1,"kind":"DUE","dueOn":"2026-03-31","overdueFrom":"2026-04-01",
                "state":"OPEN","missed":false}]}""";

        assertThat(StoredJson.progress(older)).isEqualTo(dated().progress());
    }

    @Test
    void theKeyIsTheAssignmentAndVersionsGrowWithEachFact() {
        AssignmentChange change = quarterly().sweep(BACKSTOP).orElseThrow();

        List<OutboundEvent> events = AssignmentEventJson.of(change);

        assertThat(events)
                .allSatisfy(event ->
                        assertThat(event.key()).isEqualTo(change.after().id().toString()));
        assertThat(events)
                .extracting(event -> EventJson.tree(EventJson.write(event.payload()))
                        .get("version")
                        .asLong())
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void whatIsStoredIsReadBackAsItWas() {
        AssignmentChange change = TriggerRule.trigger(conditional(), trigger(DUE, LAST_OF_JUNE), DATES, LAST_OF_JUNE);

        assertThat(StoredJson.task(EventJson.write(change.after().task())))
                .isEqualTo(change.after().task());
        assertThat(StoredJson.progress(EventJson.write(change.after().progress())))
                .isEqualTo(change.after().progress());
        Progress cancelled = Ending.cancel(started(), Reason.PLAN_AMENDED, DUE)
                .orElseThrow()
                .after()
                .progress();
        assertThat(StoredJson.progress(EventJson.write(cancelled))).isEqualTo(cancelled);
        assertThat(StoredJson.progress(
                        EventJson.write(reportedDone(DUE).verify().after().progress())))
                .isEqualTo(reportedDone(DUE).verify().after().progress());
    }
}
