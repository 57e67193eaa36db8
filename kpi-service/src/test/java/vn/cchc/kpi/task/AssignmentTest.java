package vn.cchc.kpi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.task.TaskFact.Assigned;
import vn.cchc.kpi.task.TaskFact.Assigned.Due;
import vn.cchc.kpi.task.TaskFact.Cancelled;
import vn.cchc.kpi.task.TaskFact.Completed;
import vn.cchc.kpi.task.TaskFact.DeadlineMissed;
import vn.cchc.kpi.task.TaskFact.NotArisen;
import vn.cchc.kpi.task.TaskFact.OccurrenceCompleted;
import vn.cchc.kpi.task.TaskFact.Triggered;

class AssignmentTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID PLAN = new UUID(0, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate MARCH = LocalDate.of(2026, 2, 15);
    private static final LocalDate APRIL = LocalDate.of(2026, 3, 15);

    private static Assignment after(TaskFact... facts) {
        return fold(List.of(facts));
    }

    private static Assignment fold(List<TaskFact> facts) {
        Assignment assignment = Assignment.unknown(ID, PLAN);
        for (TaskFact fact : facts) {
            assignment = assignment.after(fact);
        }
        return assignment;
    }

    private static Assigned due(LocalDate day) {
        return new Assigned(ID, PLAN, null, null, day, null, List.of(), 1, DAY);
    }

    @Test
    void anAssignmentCountsInTheReportingMonthOfItsDueDate() {
        assertThat(after(due(LocalDate.of(2026, 3, 14))).tally()).isEqualTo(new Tally(MARCH, 1, 0, 0, 0));
        assertThat(after(due(LocalDate.of(2026, 3, 15))).tally()).isEqualTo(new Tally(APRIL, 1, 0, 0, 0));
    }

    @Test
    void withoutDueDateItCountsWhereItClosesElseWhereItWasDone() {
        Assigned closing = new Assigned(ID, PLAN, null, null, null, LocalDate.of(2026, 3, 1), List.of(), 1, DAY);
        Assigned open = new Assigned(ID, PLAN, null, null, null, null, List.of(), 1, DAY);
        Completed done = new Completed(ID, PLAN, LocalDate.of(2026, 3, 20), true, 2, DAY);
        assertThat(after(closing).tally().month()).isEqualTo(MARCH);
        assertThat(after(open).tally().month()).isEqualTo(Assignment.UNDATED);
        assertThat(after(open, done).tally()).isEqualTo(new Tally(APRIL, 1, 1, 0, 0));
    }

    @Test
    void aMissedDueDateIsOverdueUntilItIsKeptOrTheTaskIsDone() {
        DeadlineMissed missed = new DeadlineMissed(ID, PLAN, DAY, 2, DAY);
        assertThat(after(due(DAY), missed).tally().overdue()).isEqualTo(1);
        assertThat(after(due(DAY), missed, new OccurrenceCompleted(ID, PLAN, DAY, 3, DAY))
                        .tally()
                        .overdue())
                .isZero();
        assertThat(after(due(DAY), missed, new Completed(ID, PLAN, DAY, false, 3, DAY))
                        .tally())
                .isEqualTo(new Tally(APRIL, 1, 0, 1, 0));
    }

    @Test
    void whatNeverAroseIsNotCounted() {
        assertThat(after(due(DAY), new NotArisen(ID, PLAN, 2, DAY)).tally().isZero())
                .isTrue();
    }

    /// An amendment numbers the due dates anew: what was kept stays kept, whatever its number is now.
    @Test
    void aKeptDueDateIsKnownByItsDayAndOneTakenAwayIsNoLongerOverdue() {
        LocalDate april = DAY.plusMonths(1);
        LocalDate june = DAY.plusMonths(3);
        DeadlineMissed missed = new DeadlineMissed(ID, PLAN, april, 3, april);
        OccurrenceCompleted kept = new OccurrenceCompleted(ID, PLAN, DAY, 2, DAY);
        assertThat(after(due(DAY), kept, missed).tally().overdue()).isEqualTo(1);
        assertThat(after(due(DAY), kept, missed, amended(4, DAY, april)).tally().overdue())
                .isEqualTo(1);
        assertThat(after(due(DAY), kept, missed, amended(4, DAY, june)).tally().overdue())
                .isZero();
    }

    private static Assigned amended(long version, LocalDate... dates) {
        List<Due> due = Stream.of(dates).map(Due::new).toList();
        return new Assigned(ID, PLAN, null, null, dates[0], null, due, version, DAY);
    }

    @Test
    void whatNeverAroseCountsAgainOnceItIsTriggered() {
        NotArisen over = new NotArisen(ID, PLAN, 2, DAY);
        Triggered revived = new Triggered(ID, PLAN, DAY, 3, DAY);
        assertThat(after(due(DAY), over, revived).tally()).isEqualTo(new Tally(APRIL, 1, 0, 0, 0));
        assertThat(after(due(DAY), revived, over)).isEqualTo(after(due(DAY), over, revived));
    }

    @Test
    void aWithdrawnAssignmentIsNotCounted() {
        Completed done = new Completed(ID, PLAN, DAY, true, 2, DAY);

        assertThat(after(due(DAY)).withdrawn(true).tally().isZero()).isTrue();
        assertThat(after(due(DAY), done).withdrawn(true).tally().isZero()).isTrue();
    }

    @Test
    void whatIsCancelledIsNotCountedUntilItIsAssignedAgain() {
        Cancelled gone = new Cancelled(ID, PLAN, 3, DAY);
        DeadlineMissed missed = new DeadlineMissed(ID, PLAN, DAY, 2, DAY);

        assertThat(after(due(DAY), missed, gone).tally().isZero()).isTrue();
        assertThat(after(due(DAY), missed, gone, amended(4, DAY)).tally()).isEqualTo(new Tally(APRIL, 1, 0, 0, 1));
        assertThat(after(gone, amended(4, DAY), missed, due(DAY)))
                .isEqualTo(after(due(DAY), missed, gone, amended(4, DAY)));
    }

    @Test
    void anOlderVersionNeverOverwritesANewerOne() {
        Triggered triggered = new Triggered(ID, PLAN, LocalDate.of(2026, 6, 30), 3, DAY);
        assertThat(after(triggered, due(DAY)).schedule().dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    /// The property that lets redelivery and rebalancing be forgotten.
    @RepeatedTest(200)
    void factsInAnyOrderAndNumberFoldToTheSameState(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<TaskFact> facts = new ArrayList<>();
        for (int version = 1; version <= 1 + random.nextInt(8); version++) {
            facts.add(fact(random, version));
        }
        Assignment inOrder = fold(facts);
        List<TaskFact> shuffled = new ArrayList<>(facts);
        facts.stream().filter(_ -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        assertThat(fold(shuffled)).isEqualTo(inOrder);
    }

    private static TaskFact fact(Random random, int version) {
        LocalDate day = DAY.plusDays(random.nextInt(60));
        LocalDate due = DAY.plusMonths(random.nextInt(3));
        return switch (random.nextInt(7)) {
            case 0 -> new Assigned(ID, PLAN, null, null, day, day.plusDays(9), List.of(new Due(due)), version, day);
            case 1 -> new Triggered(ID, PLAN, day, version, day);
            case 2 -> new Completed(ID, PLAN, day, random.nextBoolean(), version, day);
            case 3 -> new DeadlineMissed(ID, PLAN, due, version, day);
            case 4 -> new OccurrenceCompleted(ID, PLAN, due, version, day);
            case 5 -> new Cancelled(ID, PLAN, version, day);
            default -> new NotArisen(ID, PLAN, version, day);
        };
    }
}
