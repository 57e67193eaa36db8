package vn.cchc.kit.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/// Tells failures that pass by themselves (database away, deadlock, shutdown) from those that come back with the same
/// input.
public final class Transience {

    /// SQLSTATE classes: connection, insufficient resources, operator intervention, system error, transaction
    /// rollback.
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40");

    private Transience() {}

    /// Looks through causes and what was suppressed: a transaction manager reports a commit that the database refused
    /// as a rollback of its own and keeps the reason aside.
    public static boolean isTransient(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(Set.of(failure));
        while (!open.isEmpty()) {
            Throwable one = open.pop();
            if (seen.add(one)) {
                if (passes(one)) {
                    return true;
                }
                open.addAll(Arrays.asList(one.getSuppressed()));
                if (one.getCause() != null) {
                    open.push(one.getCause());
                }
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
