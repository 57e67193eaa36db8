package vn.cchc.report.assembly.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.AssessmentStatus;
import vn.cchc.report.journal.domain.PlanClosed;

/// Everything a report says, as data. Counts are exact; ratios are made where they are shown.
///
/// @param asOf day the tasks are judged on: the last of the window, or the cut-off's if that comes first
public record ReportContent(
        Agency agency,
        ReportFrame.Regime regime,
        Period period,
        Instant cutOff,
        LocalDate asOf,
        List<Plan> plans,
        List<EndedPlan> endedPlans,
        Tasks tasks,
        Targets targets,
        Dossiers dossiers,
        List<Provisional> provisional) {

    public ReportContent {
        plans = List.copyOf(plans);
        endedPlans = List.copyOf(endedPlans);
        provisional = List.copyOf(provisional);
    }

    /// The reporting agency under the names it bore.
    ///
    /// @param superiors agencies above it, nearest first
    /// @param receiver  the home affairs department reports go through, if one is known
    public record Agency(
            String code,
            String name,
            String kind,
            List<Named> superiors,
            @Nullable Named receiver) {

        public Agency {
            superiors = List.copyOf(superiors);
        }
    }

    public record Named(String code, String name, String kind) {}

    public record Period(String code, int year, LocalDate from, LocalDate to) {}

    /// A plan the report covers.
    ///
    /// @param amendments those that came into force within the window, oldest first
    public record Plan(
            UUID planId,
            @Nullable String number,
            String title,
            String kind,
            @Nullable LocalDate signedOn,
            int yearFrom,
            int yearTo,
            TaskFigures tasks,
            int targets,
            List<Amendment> amendments) {

        public Plan {
            amendments = List.copyOf(amendments);
        }
    }

    /// A later edition of a plan.
    ///
    /// @param number   of the document that amended it
    /// @param signedOn day printed on that document
    /// @param added    tasks that are new
    /// @param removed  tasks the plan no longer has
    /// @param changed  tasks that say something else than before
    public record Amendment(
            int edition,
            LocalDate effectiveOn,
            String reason,
            @Nullable String number,
            @Nullable LocalDate signedOn,
            int added,
            int removed,
            int changed) {}

    /// A plan that was cancelled or superseded within the window; its tasks and targets count no more.
    public record EndedPlan(
            UUID planId,
            @Nullable String number,
            String title,
            PlanClosed.Status status,
            LocalDate endedOn,
            String reason) {}

    /// @param total       rows of the plans' appendices, whoever leads them
    /// @param assignments the same work counted per lead unit
    /// @param fromAbove   assignments this agency has from other agencies' plans
    public record Tasks(
            TaskFigures total,
            List<OfArea> byArea,
            TaskFigures assignments,
            TaskFigures fromAbove,
            List<OverdueTask> overdue) {

        public Tasks {
            byArea = List.copyOf(byArea);
            overdue = List.copyOf(overdue);
        }

        public record OfArea(Area area, TaskFigures tasks) {}
    }

    /// A unit's share of a task that is late.
    public record OverdueTask(
            UUID planId,
            @Nullable String planNumber,
            int ordinal,
            @Nullable String no,
            Area area,
            String content,
            @Nullable String unitCode,
            @Nullable String unitName,
            LocalDate dueOn,
            LocalDate overdueFrom) {}

    public record Targets(int total, Map<AssessmentStatus, Integer> byStatus, List<InArea> byArea, List<Target> items) {

        public Targets {
            byStatus = sorted(byStatus);
            byArea = List.copyOf(byArea);
            items = List.copyOf(items);
        }

        public record InArea(Area area, int total, Map<AssessmentStatus, Integer> byStatus) {

            public InArea {
                byStatus = sorted(byStatus);
            }
        }
    }

    /// A target and how it was judged.
    ///
    /// @param status     where it stands; of two halves of a year the worse one speaks
    /// @param judgements one per period judged here: as a rule one, but both halves of a year in the annual report
    public record Target(
            UUID planId,
            String code,
            String text,
            Area area,
            String indicator,
            String operator,
            @Nullable BigDecimal targetValue,
            @Nullable BigDecimal stretchValue,
            @Nullable String unit,
            String strength,
            AssessmentStatus status,
            List<Judgement> judgements) {

        public Target {
            judgements = List.copyOf(judgements);
        }

        public boolean measured() {
            return judgements.stream().anyMatch(judgement -> judgement.value() != null);
        }
    }

    /// What was counted for a target in one period.
    ///
    /// @param dataAsOf day the newest figure was taken
    /// @param coversTo last day the figures are about, where it was told
    public record Judgement(
            String period,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            AssessmentStatus status,
            boolean provisional,
            @Nullable LocalDate dataAsOf,
            @Nullable LocalDate coversTo) {}

    /// Dossiers of the agency and of all below it.
    ///
    /// @param agencies how many of them pushed figures
    /// @param total    of each agency the flows of its windows, the opening of its first, the closing of its last;
    ///                 these added up
    /// @param gaps     days of the window for which nobody pushed figures
    public record Dossiers(int agencies, List<Month> months, SortedMap<String, Long> total, List<Window> gaps) {

        public Dossiers {
            months = List.copyOf(months);
            gaps = List.copyOf(gaps);
        }

        /// The counts of one data window, usually a month.
        ///
        /// @param agencies how many agencies pushed it
        /// @param dataAsOf day up to which the counts of all of them are complete
        public record Month(
                LocalDate from,
                LocalDate to,
                int agencies,
                boolean provisional,
                LocalDate dataAsOf,
                SortedMap<String, Long> metrics) {}
    }

    /// A figure that may still change.
    ///
    /// @param kind      `DOSSIERS` or `TARGET`
    /// @param reference window or code of the target
    public record Provisional(
            String kind, String reference, @Nullable LocalDate dataAsOf) {}

    private static <K extends Comparable<K>> SortedMap<K, Integer> sorted(Map<K, Integer> counts) {
        return java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
