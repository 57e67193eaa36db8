package vn.cchc.plan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.cchc.plan.plan.PlanBuilder.aCompletePlan;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.PlanRefusal.BrokenRows;
import vn.cchc.plan.plan.domain.PlanRefusal.ClauseNotTyped;
import vn.cchc.plan.plan.domain.PlanRefusal.FindingsOpen;
import vn.cchc.plan.plan.domain.PlanRefusal.GroupWithoutDeadline;
import vn.cchc.plan.plan.domain.PlanRefusal.IllegalMove;
import vn.cchc.plan.plan.domain.PlanRefusal.NoLongerDraft;
import vn.cchc.plan.plan.domain.PlanRefusal.ReasonMissing;
import vn.cchc.plan.plan.domain.PlanStatus.Move;

class PlanTest {

    private static final Finding MISSING = Finding.at("/tasks/0/leads", FindingCode.LEAD_MISSING, "1");
    private static final Finding UNREAD = Finding.at("/tasks/1/deadlineText", FindingCode.DEADLINE_UNPARSED, "2", "?");
    private static final Finding DOUBT = Finding.at("/number", FindingCode.NUMBER_MISSING);
    private static final List<Clause> BY_JUNE = List.of(new Clause.ByDate(LocalDate.of(2026, 6, 30)));

    private final Plan draft = Plan.imported(UUID.randomUUID(), aCompletePlan().header());
    private final PlanTask unread =
            aPlan().row("Văn phòng Sở", "T .").appendix().tasks().getFirst();

    @Test
    void warningsDoNotStopAnActivation() {
        Plan.Activated activated = draft.activate(List.of(DOUBT), Acceptance.NONE);

        assertThat(activated.plan().status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(activated.plan().version()).isEqualTo(2);
        assertThat(activated.takenOn()).isEmpty();
    }

    @Test
    void everyBlockingFindingMustBeAccepted() {
        Acceptance one = new Acceptance(Set.of(MISSING.id()), "Sẽ bổ sung");

        assertRefused(() -> draft.activate(List.of(MISSING, UNREAD), one), new FindingsOpen(List.of(UNREAD)));
    }

    @Test
    void acceptingNeedsAReason() {
        Acceptance silent = new Acceptance(Set.of(MISSING.id()), " ");

        assertRefused(() -> draft.activate(List.of(MISSING), silent), new ReasonMissing());
    }

    @Test
    void aCodeAloneAcceptsAllOfItsKindAndTheRecordNamesEach() {
        Acceptance kind = new Acceptance(Set.of("LEAD_MISSING", "DEADLINE_UNPARSED"), "Sẽ bổ sung");

        assertThat(draft.activate(List.of(MISSING, DOUBT, UNREAD), kind).takenOn())
                .containsExactly(MISSING.id(), UNREAD.id());
    }

    @Test
    void anActivePlanNoLongerChanges() {
        Plan active = draft.activate(List.of(), Acceptance.NONE).plan();

        assertRefused(
                () -> active.activate(List.of(), Acceptance.NONE), new IllegalMove(PlanStatus.ACTIVE, Move.ACTIVATE));
        assertRefused(() -> active.typeDeadline(unread, BY_JUNE), new NoLongerDraft(PlanStatus.ACTIVE));
    }

    @Test
    void aTypedDeadlineKeepsThePrintedText() {
        Plan.DeadlineTyped typed = draft.typeDeadline(unread, BY_JUNE);

        assertThat(typed.plan().version()).isEqualTo(2);
        assertThat(typed.task().deadline()).isEqualTo(new Deadline("T .", BY_JUNE, Deadline.ParsedBy.HUMAN));
    }

    @Test
    void aPersonMayNotLeaveAPieceUnparsed() {
        assertRefused(() -> draft.typeDeadline(unread, List.of(new Clause.Unparsed("T", "T"))), new ClauseNotTyped(1));
    }

    @Test
    void aGroupHasNoDeadline() {
        PlanTask group = aPlan().group(null).appendix().tasks().getFirst();

        assertRefused(() -> draft.typeDeadline(group, BY_JUNE), new GroupWithoutDeadline(1));
    }

    @Test
    void ordinalsAscendAndParentsAreGroupsAbove() {
        var rows = List.of(
                PlanBuilder.row(2, true, null, "Nhóm", List.of(), List.of(), null),
                PlanBuilder.row(2, false, 2, "Việc", List.of(), List.of(), null),
                PlanBuilder.row(4, false, 3, "Việc", List.of(), List.of(), null));

        assertRefused(
                () -> Appendix.refuseBrokenRows(rows),
                new BrokenRows(List.of(
                        new RowFault(1, RowFault.Reason.ORDINAL_NOT_ASCENDING),
                        new RowFault(2, RowFault.Reason.PARENT_NOT_A_GROUP_ABOVE))));
    }

    @Test
    void aNumberedPlanIsKnownByNumberAndYearAnotherByItsTitle() {
        assertThat(aPlan().header().identity()).isEqualTo("number 118 kh sgddt 2026");
        assertThat(aPlan().unsigned().header().identity()).isEqualTo("title ke hoach cchc nam 2026 2026 2026");
    }

    @Test
    void ofTargetsWithOneCodeTheFirstCounts() {
        Appendix appendix =
                aPlan().target("T-01", 85, null).target("T-01", 90, null).appendix();

        assertThat(appendix.distinctTargets())
                .containsExactly(appendix.targets().getFirst());
    }

    private static void assertRefused(ThrowingCallable command, PlanRefusal refusal) {
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(command)
                .extracting(PlanRefused::refusal)
                .isEqualTo(refusal);
    }
}
