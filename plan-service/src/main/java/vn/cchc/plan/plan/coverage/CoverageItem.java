package vn.cchc.plan.plan.coverage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.Area;

/// One target or leaf task of the superior plan and what became of it below.
///
/// @param position   in the list of all items, from 1: targets first, then tasks
/// @param targetCode of a target
/// @param ordinal    of a task
/// @param leadCodes  agencies that lead a task
/// @param takenUpBy  what surely takes it up, the best first
/// @param candidates what perhaps does
@Schema(name = "CoverageItem")
public record CoverageItem(
        int position,
        Kind kind,
        @Nullable String targetCode,
        @Nullable Integer ordinal,
        @Nullable String no,
        Area area,
        String text,
        List<String> leadCodes,
        State state,
        List<TakenUp> takenUpBy,
        List<TakenUp> candidates) {

    /// What it is.
    public enum Kind {
        TARGET,
        TASK
    }

    /// Whether somebody below takes it up.
    public enum State {
        TAKEN_UP,
        /// Perhaps: a person has to judge the candidates.
        CANDIDATE,
        UNCOVERED
    }

    public CoverageItem {
        leadCodes = List.copyOf(leadCodes);
        takenUpBy = List.copyOf(takenUpBy);
        candidates = List.copyOf(candidates);
    }

    static State state(List<TakenUp> takenUpBy, List<TakenUp> candidates) {
        if (!takenUpBy.isEmpty()) {
            return State.TAKEN_UP;
        }
        return candidates.isEmpty() ? State.UNCOVERED : State.CANDIDATE;
    }
}
