package vn.cchc.plan.appendix.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.PlanTask;

class FrozenTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void theSameRowAndTaskFreezeAlikeWhereverTheyStand() {
        assertThat(hash("Rà soát", task(1, "Rà soát", "Quý I")))
                .matches("[0-9a-f]{64}")
                .isEqualTo(hash("Rà soát", task(7, "Rà soát", "Quý I")));
    }

    @Test
    void anotherWordInTheRowOrInTheTaskFreezesOtherwise() {
        String frozen = hash("Rà soát", task(1, "Rà soát", "Quý I"));

        assertThat(List.of(
                        hash("Rà  soát", task(1, "Rà soát", "Quý I")),
                        hash("Rà soát", task(1, "Rà soát.", "Quý I")),
                        hash("Rà soát", task(1, "Rà soát", "Quý II")),
                        hash("Rà soát", null)))
                .doesNotHaveDuplicates()
                .doesNotContain(frozen);
    }

    private static String hash(String cell, @Nullable PlanTask task) {
        KeptRow row = new KeptRow(4, 1, 5, RowKind.TASK, List.of("1", cell), 100, Set.of(), ID, null);
        return Frozen.of(row, task).sha256();
    }

    private static PlanTask task(int ordinal, String content, String deadline) {
        return PlanTask.read(
                ID,
                PlanBuilder.row(1, false, null, content, List.of("Sở"), List.of(), deadline)
                        .at(ordinal, null),
                new DeadlineParser(PlanBuilder.YEAR));
    }
}
