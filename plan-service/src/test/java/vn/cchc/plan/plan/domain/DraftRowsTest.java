package vn.cchc.plan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.plan.PlanBuilder;

class DraftRowsTest {

    private static final DeadlineParser PARSER = new DeadlineParser(PlanBuilder.YEAR);

    /// A row, a group of one, and a row.
    private final Appendix content =
            aPlan().row("Sở", "Quý I").group(null).rowOf(2).row("Sở", "Quý II").appendix();
    private final DraftRows rows = new DraftRows(content);

    @Test
    void anInsertedRowMovesThoseBelowWithTheirGroups() {
        Appendix after = rows.inserted(leaf(2, null));

        assertThat(ordinals(after)).containsExactly(1, 2, 3, 4, 5);
        assertThat(after.tasks().get(3).printed().parent()).isEqualTo(3);
        assertThat(after.tasks().get(3).taskId())
                .isEqualTo(content.tasks().get(2).taskId());
    }

    @Test
    void aRowIntoAGroupAboveLeavesTheGroupWhereItIs() {
        Appendix after = rows.inserted(leaf(3, 2));

        assertThat(after.tasks().get(1)).isEqualTo(content.tasks().get(1));
        assertThat(after.tasks()).extracting(task -> task.printed().parent()).containsExactly(null, null, 2, 2, null);
    }

    @Test
    void aFreePlaceIsTakenWithoutMovingAnybody() {
        Appendix after = new DraftRows(rows.without(1)).inserted(leaf(1, null));

        assertThat(ordinals(after)).containsExactly(1, 2, 3, 4);
        assertThat(after.tasks().subList(1, 4)).isEqualTo(content.tasks().subList(1, 4));
    }

    @Test
    void aGroupWithRowsIsNeitherTakenOutNorMadeATask() {
        PlanTask group = content.tasks().get(1);
        PlanTask leaf = PlanTask.read(group.taskId(), leaf(2, null).printed(), PARSER);

        assertRefused(() -> rows.without(2), PlanRefusal.BrokenRows.class);
        assertRefused(() -> rows.corrected(leaf), PlanRefusal.BrokenRows.class);
        assertThat(new DraftRows(rows.without(3)).without(2).tasks()).hasSize(2);
    }

    @Test
    void appendedRowsGoBelowWithTheirOwnGroups() {
        Appendix after = rows.appended(aPlan().group(null).rowOf(1).appendix().tasks());

        assertThat(ordinals(after)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(after.tasks().getLast().printed().parent()).isEqualTo(5);
    }

    @Test
    void thePlacesHaveAnEnd() {
        DraftRows last = new DraftRows(rows.inserted(leaf(Integer.MAX_VALUE, null)));

        assertRefused(() -> last.inserted(leaf(Integer.MAX_VALUE, null)), PlanRefusal.BrokenRows.class);
        assertRefused(() -> last.appended(List.of(leaf(1, null))), PlanRefusal.BrokenRows.class);
        assertRefused(
                () -> rows.appended(Collections.nCopies(DraftRows.MOST, leaf(1, null))), PlanRefusal.TooManyRows.class);
        assertRefused(() -> rows.at(7), PlanRefusal.TaskUnknown.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsInsertedAndTakenOutTheRowsStayInOrder(long seed) {
        Random random = new Random(seed);
        Appendix current = content;
        for (int i = 0; i < 200; i++) {
            DraftRows draft = new DraftRows(current);
            try {
                current = random.nextInt(3) > 0
                        ? draft.inserted(leaf(1 + random.nextInt(30), null))
                        : draft.without(1 + random.nextInt(30));
            } catch (PlanRefused refused) {
                assertThat(refused.refusal())
                        .isInstanceOfAny(PlanRefusal.BrokenRows.class, PlanRefusal.TaskUnknown.class);
            }
            Appendix.refuseBrokenRows(
                    current.tasks().stream().map(PlanTask::printed).toList());
        }
    }

    @Test
    void whatAPersonTypedHoldsAsLongAsItsTextDoes() {
        PlanTask read = leaf(1, null);
        PlanTask typed = read.typed(List.of(new Clause.ByDate(java.time.LocalDate.of(2026, 6, 30))));

        assertThat(typed.corrected(read.printed(), PARSER)).isEqualTo(typed);
        assertThat(typed.corrected(PlanBuilder.row(1, false, null, "Việc", List.of(), List.of(), "Quý IV"), PARSER)
                        .deadline())
                .extracting(Deadline::parsedBy)
                .isEqualTo(Deadline.ParsedBy.PARSER);
        assertThat(typed.corrected(PlanBuilder.row(1, true, null, "Nhóm", List.of(), List.of(), "Quý I"), PARSER)
                        .isLeaf())
                .isFalse();
    }

    private static PlanTask leaf(int ordinal, @Nullable Integer parent) {
        return PlanTask.read(
                UUID.randomUUID(),
                PlanBuilder.row(ordinal, false, parent, "Việc", List.of("Sở"), List.of(), "Quý I"),
                PARSER);
    }

    private static List<Integer> ordinals(Appendix appendix) {
        return appendix.tasks().stream().map(PlanTask::ordinal).toList();
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable move, Class<? extends PlanRefusal> refusal) {
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(move)
                .extracting(PlanRefused::refusal)
                .isInstanceOf(refusal);
    }
}
