package vn.cchc.plan.appendix.kept;

import java.time.Instant;

/// Somebody confirmed a reading, or withdrew that.
///
/// @param number   order in which it happened, within the suite
/// @param position of the row
/// @param sha256   of the row and its task as they stood when confirmed
public record ConfirmationAct(long number, int position, Act act, String sha256, String by, String via, Instant at) {

    public enum Act {
        CONFIRMED,
        WITHDRAWN
    }
}
