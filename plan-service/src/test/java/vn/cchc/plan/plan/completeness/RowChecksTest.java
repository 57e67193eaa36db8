package vn.cchc.plan.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.RowReadings.Unconfirmed;

class RowChecksTest {

    private final Appendix appendix =
            aPlan().row("Sở", "Quý I").row("Sở", "Quý II").appendix();

    @Test
    void anUnconfirmedRowPointsAtItsTaskAsItStands() {
        Unconfirmed row = new Unconfirmed(7, appendix.tasks().get(1).taskId(), "2 | Rà soát");

        assertThat(RowChecks.of(appendix, List.of(row)))
                .extracting(Finding::id)
                .containsExactly("ROW_UNCONFIRMED@/tasks/1");
    }

    @Test
    void aRowTakenForNoTaskPointsAtItself() {
        assertThat(RowChecks.of(appendix, List.of(new Unconfirmed(7, null, "Rà soát"))))
                .extracting(Finding::id, Finding::args)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "ROW_UNCONFIRMED@/appendix/rows/7", List.of("7", "Rà soát")));
    }

    @Test
    void aRowWhoseTaskWasTakenOutIsNoFinding() {
        assertThat(RowChecks.of(appendix, List.of(new Unconfirmed(7, UUID.randomUUID(), "Rà soát"))))
                .isEmpty();
    }
}
