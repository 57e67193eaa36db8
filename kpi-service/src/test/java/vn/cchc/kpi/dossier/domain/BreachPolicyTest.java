package vn.cchc.kpi.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BreachPolicyTest {

    @Test
    void byDefaultImbalanceIsRejectedAndABrokenCarryOverKeptAside() {
        assertThat(BreachPolicy.DEFAULT.to(Invariant.BALANCE)).isEqualTo(Reaction.REJECT);
        assertThat(BreachPolicy.DEFAULT.to(Invariant.CARRY_OVER)).isEqualTo(Reaction.QUARANTINE);
    }

    @Test
    void aRowThatDoesNotAddUpIsNeverAccepted() {
        assertThatIllegalArgumentException().isThrownBy(() -> BreachPolicy.of(Reaction.ACCEPT));
    }

    @Test
    void whatIsInQuarantineIsNotSentBack() {
        assertThat(BreachPolicy.of(Reaction.REJECT).neverRejecting()).isEqualTo(BreachPolicy.of(Reaction.QUARANTINE));
        assertThat(new BreachPolicy(Reaction.REJECT, Reaction.ACCEPT).neverRejecting())
                .isEqualTo(new BreachPolicy(Reaction.QUARANTINE, Reaction.ACCEPT));
    }
}
