package vn.cchc.kpi.threshold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One state of what was set for a target.
///
/// @param number absent once it was taken back
/// @param reason why it was set or taken back
record Threshold(long version, @Nullable SetNumber number, String reason, String setBy, Instant setAt) {

    boolean says(SetNumber wanted) {
        return wanted.equals(number);
    }
}
