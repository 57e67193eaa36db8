package vn.cchc.bench.stage;

import java.util.List;

/// A plan in force, all its tasks assigned to one unit and none begun.
///
/// @param assignments ids; each is at its first version, whose tag is [#FIRST]
/// @param assessment  id of the assessment of the year's tasks done on time
public record ActivePlan(String id, List<String> assignments, String assessment) {

    public static final String FIRST = "\"1\"";

    public ActivePlan {
        assignments = List.copyOf(assignments);
    }
}
