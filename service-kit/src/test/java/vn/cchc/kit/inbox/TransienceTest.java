package vn.cchc.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class TransienceTest {

    @Test
    void aLostConnectionAndADeadlockPass() {
        assertThat(Transience.isTransient(new IllegalStateException(new SQLTransientConnectionException())))
                .isTrue();
        assertThat(Transience.isTransient(new SQLException("deadlock detected", "40P01")))
                .isTrue();
    }

    @Test
    void theReasonOfARollbackIsFoundAside() {
        RollbackException rollback = new RollbackException("the branch was rolled back");
        rollback.addSuppressed(new SQLException("terminating connection", "57P01"));

        assertThat(Transience.isTransient(new IllegalStateException(rollback))).isTrue();
    }

    @Test
    void aBrokenRuleStays() {
        RollbackException rollback = new RollbackException("the branch was rolled back");
        rollback.addSuppressed(new SQLException("duplicate key", "23505"));

        assertThat(Transience.isTransient(rollback)).isFalse();
        assertThat(Transience.isTransient(new IllegalArgumentException())).isFalse();
    }

    @Test
    void failuresThatNameEachOtherAreLookedAtOnce() {
        RuntimeException one = new IllegalStateException("one");
        RuntimeException other = new IllegalStateException("other", one);
        one.addSuppressed(other);

        assertThat(Transience.isTransient(other)).isFalse();
    }
}
