package vn.cchc.kpi.assessment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.AssessmentChange;
import vn.cchc.kpi.assessment.domain.Assessor;
import vn.cchc.kpi.assessment.domain.Question;
import vn.cchc.kpi.assessment.domain.Reported;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.figure.Contribution;
import vn.cchc.kpi.assessment.domain.figure.Counts;
import vn.cchc.kpi.assessment.domain.figure.FigureSource;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.TaskCounts;
import vn.cchc.kpi.assessment.domain.figure.TaskMonth;
import vn.cchc.kpi.assessment.domain.figure.Unit;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Metric;

/// Fetches the counts that a set of assessments needs, in as few statements as there are kinds of counts, and
/// assesses.
@ApplicationScoped
class Assessing {

    private final FigureSource source;
    private final Catalogue catalogue;

    Assessing(FigureSource source, Catalogue catalogue) {
        this.source = source;
        this.catalogue = catalogue;
    }

    List<AssessmentChange> changes(List<Subject> subjects, LocalDate today) {
        Fetched fetched = fetch(subjects);
        List<AssessmentChange> changes = new ArrayList<>();
        for (Subject subject : subjects) {
            boolean over = today.isAfter(subject.assessment().period().window().to());
            subject.assessment()
                    .reassessed(verdict(subject, fetched, today), over)
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private Verdict verdict(Subject subject, Fetched fetched, LocalDate today) {
        Assessment assessment = subject.assessment();
        Optional<Definition> definition =
                catalogue.definition(assessment.target().indicator());
        if (definition.isEmpty()) {
            return Verdict.NONE;
        }
        return Assessor.assess(new Question(
                definition.get(),
                assessment.target(),
                assessment.period().window(),
                reported(subject, definition.get(), fetched),
                today));
    }

    private List<Reported> reported(Subject subject, Definition definition, Fetched fetched) {
        Assessment assessment = subject.assessment();
        Counts counts = fetched.counts(assessment.agencyCode());
        if (isPerUnit(assessment.target(), definition)) {
            return fetched.units(assessment)
                    .map(unit -> new Reported(
                            counts.of(unit.code(), assessment.period()),
                            subject.comparesWithYearBefore()
                                    ? counts.of(unit.code(), subject.periodBefore())
                                    : Figures.NONE))
                    .toList();
        }
        return List.of(new Reported(
                fetched.tasks(subject).in(assessment.period(), counts.in(assessment.period())),
                subject.comparesWithYearBefore() ? counts.in(subject.periodBefore()) : Figures.NONE));
    }

    /// Tasks are counted by plan and an index is published about one agency: neither can be read unit by unit.
    private boolean isPerUnit(Target target, Definition definition) {
        return target.units().isPresent()
                && definition
                        .formula()
                        .metrics()
                        .flatMap(code -> catalogue.metric(code).stream())
                        .noneMatch(metric -> metric.isComputed() || metric.isIndex());
    }

    private Fetched fetch(List<Subject> subjects) {
        Set<String> agencies = new HashSet<>();
        Set<String> metrics = new HashSet<>();
        Set<String> agenciesWithUnits = new HashSet<>();
        Set<UUID> plansWithTasks = new HashSet<>();
        for (Subject subject : subjects) {
            Set<String> read = metricsOf(subject);
            if (subject.assessment().target().units().isPresent()) {
                agenciesWithUnits.add(subject.assessment().agencyCode());
            }
            if (read.stream().anyMatch(this::isComputed)) {
                plansWithTasks.add(subject.assessment().planId());
            }
            read.stream().filter(code -> !isComputed(code)).forEach(code -> {
                metrics.add(code);
                agencies.add(subject.assessment().agencyCode());
            });
        }
        return new Fetched(
                metrics.isEmpty() ? Map.of() : source.counts(agencies, metrics, span(subjects)),
                agenciesWithUnits.isEmpty() ? Map.of() : source.units(agenciesWithUnits),
                plansWithTasks.isEmpty() ? Map.of() : source.tasks(plansWithTasks));
    }

    /// What the formula reads; for task formulas also what tells whether anything is late.
    private Set<String> metricsOf(Subject subject) {
        Set<String> read = new HashSet<>();
        catalogue.definition(subject.assessment().target().indicator()).ifPresent(definition -> {
            definition.formula().metrics().forEach(metric -> {
                read.add(metric);
                if (definition.isAboutTasks()) {
                    read.add(metric.replaceFirst("[^.]+$", "done_late"));
                    read.add(metric.replaceFirst("[^.]+$", "overdue"));
                }
            });
        });
        return read;
    }

    private boolean isComputed(String metric) {
        return catalogue.metric(metric).filter(Metric::isComputed).isPresent();
    }

    private static Window span(List<Subject> subjects) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Subject subject : subjects) {
            int year = subject.assessment().period().year();
            first = Math.min(first, subject.comparesWithYearBefore() ? year - 1 : year);
            last = Math.max(last, year);
        }
        return new Window(
                new ReportingYear(first).window().from(),
                new ReportingYear(last).window().to());
    }

    /// The counts of one round.
    private final class Fetched {

        private final Map<String, List<Contribution>> contributions;
        private final Map<String, List<Unit>> units;
        private final Map<UUID, List<TaskMonth>> months;
        private final Map<String, Counts> ready = new HashMap<>();

        Fetched(
                Map<String, List<Contribution>> contributions,
                Map<String, List<Unit>> units,
                Map<UUID, List<TaskMonth>> months) {
            this.contributions = contributions;
            this.units = units;
            this.months = months;
        }

        Counts counts(String agency) {
            return ready.computeIfAbsent(
                    agency, code -> new Counts(contributions.getOrDefault(code, List.of()), catalogue::metric));
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
}
