package vn.cchc.plan.plan.domain;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is kept of how the rows of an open plan were read from files. Rows that came as JSON or were typed have no
/// reading and need no confirmation.
public interface RowReadings {

    /// A row of a file that was read with doubts and confirmed by nobody.
    ///
    /// @param position among the rows read from files, from 1
    /// @param taskId   what it became, absent for a row that was taken for no task
    record Unconfirmed(int position, @Nullable UUID taskId, String text) {}

    /// Position of the confirmed row that became this task, empty when there is none.
    OptionalInt confirmed(UUID planId, UUID taskId);

    /// By task, the position of the confirmed row it came of.
    Map<UUID, Integer> confirmed(UUID planId);

    List<Unconfirmed> unconfirmed(UUID planId);
}
