package vn.cchc.kpi.assessment.domain.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cchc.calendar.Window;

/// Where counts come from.
public interface FigureSource {

    /// What each of the agencies and those below it counted of the metrics within the span, by agency asked for.
    Map<String, List<Contribution>> counts(Set<String> agencies, Set<String> metrics, Window span);

    /// Each of the agencies and all below it, by agency asked for.
    Map<String, Set<String>> subtrees(Set<String> agencies);

    /// The units directly below each of the agencies, those abolished or yet to come included.
    Map<String, List<Unit>> units(Set<String> agencies);

    /// Assignments of the plans and their units' plans, by plan asked for.
    Map<UUID, List<TaskMonth>> tasks(Collection<UUID> plans);
}
