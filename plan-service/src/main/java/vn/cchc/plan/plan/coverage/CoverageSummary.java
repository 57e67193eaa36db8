package vn.cchc.plan.plan.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Counts of a coverage. A task with several leads counts for each of them.
///
/// @param plansBelow plans in force that implement the plan
@Schema(name = "CoverageSummary")
public record CoverageSummary(int plansBelow, Count targets, Count tasks, List<LeadCount> byLead) {

    /// How many there are, and how many of them are in which state.
    @Schema(name = "CoverageCount")
    public record Count(int total, int takenUp, int candidates, int uncovered) {

        static final Count NONE = new Count(0, 0, 0, 0);

        Count with(CoverageItem.State state) {
            return switch (state) {
                case TAKEN_UP -> new Count(total + 1, takenUp + 1, candidates, uncovered);
                case CANDIDATE -> new Count(total + 1, takenUp, candidates + 1, uncovered);
                case UNCOVERED -> new Count(total + 1, takenUp, candidates, uncovered + 1);
            };
        }
    }

    /// The tasks one unit leads.
    @Schema(name = "CoverageOfLead")
    public record LeadCount(String agencyCode, Count tasks) {}

    public CoverageSummary {
        byLead = List.copyOf(byLead);
    }

    public static CoverageSummary of(Coverage coverage) {
        Count targets = Count.NONE;
        Count tasks = Count.NONE;
        Map<String, Count> leads = new TreeMap<>();
        for (CoverageItem item : coverage.items()) {
            switch (item.kind()) {
                case TARGET -> targets = targets.with(item.state());
                case TASK -> tasks = tasks.with(item.state());
            }
            for (String lead : item.leadCodes()) {
                leads.put(lead, leads.getOrDefault(lead, Count.NONE).with(item.state()));
            }
        }
        return new CoverageSummary(
                coverage.plansBelow(),
                targets,
                tasks,
                leads.entrySet().stream()
                        .map(lead -> new LeadCount(lead.getKey(), lead.getValue()))
                        .toList());
    }
}
