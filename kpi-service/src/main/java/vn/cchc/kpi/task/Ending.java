package vn.cchc.kpi.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an assignment ended, by the newest fact that told; a trigger or an assignment opens it again.
record Ending(Outcome outcome, @Nullable LocalDate doneOn, long version) {

    static final Ending NONE = new Ending(Outcome.OPEN, null, 0);

    Ending or(Ending other) {
        return other.version > version ? other : this;
    }
}
