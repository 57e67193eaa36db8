package vn.cchc.kit.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells failures that pass by themselves (database away, deadlock, shutdown) from those that come back with the same
/// input.
public final class Transience {

    /// SQLSTATE classes: connection, insufficient resources, operator intervention, system error, transaction
    /// rollback.
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40");

    private Transience() {}

    public static boolean isTransient(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        if (sql instanceof SQLTransientException || sql instanceof SQLRecoverableException) {
            return true;
        }
        String state = sql.getSQLState();
        return state == null
                ? String.valueOf(sql.getMessage()).contains("timeout")
                : state.length() >= 2 && PASSING.contains(state.substring(0, 2));
    }
}
