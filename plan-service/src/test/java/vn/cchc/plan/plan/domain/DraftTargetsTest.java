package vn.cchc.plan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.document.PlanTarget;

class DraftTargetsTest {

    private final Appendix content = aPlan().target("T-01", 85, null)
            .target("T-02", 90, null)
            .target("T-01", 95, null)
            .appendix();
    private final DraftTargets targets = new DraftTargets(content);

    @Test
    void ofTwoWithOneCodeTheFirstIsMeant() {
        PlanTarget renamed = PlanBuilder.target("T-03", "ONLINE_RATE", 85, null);

        assertThat(targets.corrected("T-01", renamed).targets())
                .extracting(PlanTarget::code)
                .containsExactly("T-03", "T-02", "T-01");
        assertThat(targets.without("T-01").targets())
                .extracting(PlanTarget::code)
                .containsExactly("T-02", "T-01");
    }

    @Test
    void aCodeThatIsTakenIsRefused() {
        PlanTarget taken = PlanBuilder.target("T-02", "ONLINE_RATE", 1, null);

        assertRefused(() -> targets.added(taken), new PlanRefusal.TargetCodeTaken("T-02"));
        assertRefused(() -> targets.corrected("T-01", taken), new PlanRefusal.TargetCodeTaken("T-02"));
        assertThat(targets.corrected("T-02", taken).targets()).contains(taken);
    }

    @Test
    void aCodeThatIsNotThereIsRefused() {
        assertRefused(() -> targets.without("T-09"), new PlanRefusal.TargetUnknown("T-09"));
        assertRefused(
                () -> targets.corrected("T-09", PlanBuilder.target("T-09", "ONLINE_RATE", 1, null)),
                new PlanRefusal.TargetUnknown("T-09"));
    }

    @Test
    void aPlanHoldsSoManyTargets() {
        PlanTarget one = PlanBuilder.target("T-01", "ONLINE_RATE", 1, null);
        DraftTargets full = new DraftTargets(new Appendix(List.of(), Collections.nCopies(DraftTargets.MOST, one)));

        assertRefused(
                () -> full.added(PlanBuilder.target("T-02", "ONLINE_RATE", 1, null)),
                new PlanRefusal.TooManyTargets(DraftTargets.MOST));
    }

    private static void assertRefused(ThrowingCallable move, PlanRefusal refusal) {
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(move)
                .extracting(PlanRefused::refusal)
                .isEqualTo(refusal);
    }
}
