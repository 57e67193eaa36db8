package vn.cchc.kpi.assessment.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.figure.Contribution;
import vn.cchc.kpi.assessment.domain.figure.Counts;
import vn.cchc.kpi.assessment.domain.figure.TaskCounts;
import vn.cchc.kpi.assessment.domain.figure.TaskMonth;
import vn.cchc.kpi.assessment.domain.figure.Unit;
import vn.cchc.kpi.catalogue.Metric;

/// The counts of one round.
final class Fetched {

    private final Map<String, List<Contribution>> contributions;
    private final Map<String, List<Unit>> units;
    private final Map<UUID, List<TaskMonth>> months;
    private final Function<String, Optional<Metric>> metrics;
    private final Map<String, Counts> ready = new HashMap<>();

    Fetched(
            Map<String, List<Contribution>> contributions,
            Map<String, List<Unit>> units,
            Map<UUID, List<TaskMonth>> months,
            Function<String, Optional<Metric>> metrics) {
        this.contributions = contributions;
        this.units = units;
        this.months = months;
        this.metrics = metrics;
    }

    Counts counts(String agency) {
        return ready.computeIfAbsent(agency, code -> new Counts(contributions.getOrDefault(code, List.of()), metrics));
    }

    /// A unit abolished before the period ends, or founded after it, owes nothing.
    Stream<Unit> units(Assessment assessment) {
        return units.getOrDefault(assessment.agencyCode(), List.of()).stream()
                .filter(unit -> unit.existsOn(assessment.period().window().to()))
                .filter(assessment.target().units().orElseThrow()::includes);
    }

    TaskCounts tasks(Subject subject) {
        return new TaskCounts(months.getOrDefault(subject.assessment().planId(), List.of()), subject.planSpan());
    }
}
