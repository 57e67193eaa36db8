package vn.cchc.plan.plan.superior;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a walk through the graph.
///
/// @param number the superior's number as the lower plan cites it
/// @param plan   the plan walked to, absent when nobody here knows a plan of this number
/// @param depth  steps from the plan the walk began at, from 1
/// @param path   names of the plans walked through, from the first to this one, the number where it is unknown
public record Reached(String number, @Nullable LinkedPlan plan, int depth, List<String> path) {

    public Reached {
        path = List.copyOf(path);
    }
}
