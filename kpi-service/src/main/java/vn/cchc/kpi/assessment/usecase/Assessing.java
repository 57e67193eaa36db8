package vn.cchc.kpi.assessment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.AssessmentChange;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.figure.Counts;
import vn.cchc.kpi.assessment.domain.figure.FigureSource;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.judging.Assessor;
import vn.cchc.kpi.assessment.domain.judging.Question;
import vn.cchc.kpi.assessment.domain.judging.Reported;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Definitions;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;

/// Fetches the counts that a set of assessments needs, in as few statements as there are kinds of counts, and
/// assesses.
@ApplicationScoped
public class Assessing {

    private final FigureSource source;
    private final Catalogue catalogue;

    Assessing(FigureSource source, Catalogue catalogue) {
        this.source = source;
        this.catalogue = catalogue;
    }

    List<AssessmentChange> changes(List<Subject> subjects, LocalDate today) {
        return changes(subjects, today, judges(catalogue.inForce()));
    }

    /// What would change if each were judged by the definition given for it.
    List<AssessmentChange> changes(
            List<Subject> subjects, LocalDate today, Function<Subject, Optional<Definition>> judges) {
        List<Judged> all = judged(subjects, judges);
        Fetched fetched = fetch(all);
        List<AssessmentChange> changes = new ArrayList<>();
        for (Judged one : all) {
            one.subject()
                    .assessment()
                    .reassessed(verdict(one, fetched, today), today)
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /// The version somebody applied on purpose, else the one in force when the period began.
    static Function<Subject, Optional<Definition>> judges(Definitions definitions) {
        return subject -> {
            Assessment assessment = subject.assessment();
            String code = assessment.target().indicator();
            return subject.pinnedVersion() == null
                    ? definitions.definition(code, assessment.period())
                    : definitions.definition(code, subject.pinnedVersion());
        };
    }

    /// What the definition reads of the agency and period of a subject, and of each unit when its target speaks of
    /// them.
    Look look(Subject subject, Definition definition, LocalDate today) {
        Assessment assessment = subject.assessment();
        Fetched fetched = fetch(List.of(new Judged(subject, Optional.of(definition))));
        Counts counts = fetched.counts(assessment.agencyCode());
        Figures whole = counts.in(subject.times());
        SortedMap<String, Verdict> units = new TreeMap<>();
        if (isPerUnit(assessment.target(), definition)) {
            fetched.units(assessment)
                    .forEach(unit -> units.put(
                            unit.code(),
                            assess(
                                    subject,
                                    definition,
                                    List.of(seen(counts.of(unit.code(), subject.times()))),
                                    today)));
        }
        return new Look(
                assess(subject, definition, List.of(seen(whole)), today),
                units,
                definition
                        .formula()
                        .terms()
                        .map(term -> new Term(term.metric(), 1, term.at()))
                        .distinct()
                        .filter(term -> whole.of(term.key()).isEmpty())
                        .toList());
    }

    private static Reported seen(Figures figures) {
        return new Reported(figures, Figures.NONE);
    }

    /// The definition of an agency is unknown outside its subtree.
    private List<Judged> judged(List<Subject> subjects, Function<Subject, Optional<Definition>> judges) {
        List<Judged> all = subjects.stream()
                .map(subject -> new Judged(subject, judges.apply(subject)))
                .toList();
        Set<String> owners = all.stream()
                .flatMap(one -> one.definition().stream())
                .flatMap(definition -> Stream.ofNullable(definition.owner()))
                .collect(Collectors.toSet());
        if (owners.isEmpty()) {
            return all;
        }
        Map<String, Set<String>> subtrees = source.subtrees(owners);
        return all.stream().map(one -> one.within(subtrees)).toList();
    }

    /// What is asked of an assessment on a day, with the figures of now; empty while no definition judges it.
    public Optional<Question> question(Subject subject, LocalDate today) {
        List<Judged> one = judged(List.of(subject), judges(catalogue.inForce()));
        return question(one.getFirst(), fetch(one), today);
    }

    private Verdict verdict(Judged one, Fetched fetched, LocalDate today) {
        return question(one, fetched, today).map(Assessor::assess).orElse(Verdict.NONE);
    }

    private Optional<Question> question(Judged one, Fetched fetched, LocalDate today) {
        return one.definition()
                .map(definition -> question(one.subject(), definition, reported(one, definition, fetched), today));
    }

    private Verdict assess(Subject subject, Definition definition, List<Reported> reported, LocalDate today) {
        return Assessor.assess(question(subject, definition, reported, today));
    }

    private Question question(Subject subject, Definition definition, List<Reported> reported, LocalDate today) {
        Assessment assessment = subject.assessment();
        return new Question(definition, assessment.target(), assessment.period().window(), reported, today, this::kind);
    }

    private MetricKind kind(String metric) {
        return catalogue.metric(metric).map(Metric::kind).orElse(MetricKind.FLOW);
    }

    private List<Reported> reported(Judged one, Definition definition, Fetched fetched) {
        Subject subject = one.subject();
        Counts counts = fetched.counts(subject.assessment().agencyCode());
        if (isPerUnit(subject.assessment().target(), definition)) {
            return fetched.units(subject.assessment())
                    .map(unit -> new Reported(
                            unit.code(),
                            counts.of(unit.code(), subject.times()),
                            subject.comparesWithYearBefore()
                                    ? counts.of(unit.code(), subject.timesBefore())
                                    : Figures.NONE))
                    .toList();
        }
        return List.of(new Reported(
                fetched.tasks(subject).in(subject.assessment().period(), counts.in(subject.times())),
                subject.comparesWithYearBefore() ? counts.in(subject.timesBefore()) : Figures.NONE));
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

    private Fetched fetch(List<Judged> all) {
        Set<String> agencies = new HashSet<>();
        Set<String> metrics = new HashSet<>();
        Set<String> agenciesWithUnits = new HashSet<>();
        Set<UUID> plansWithTasks = new HashSet<>();
        for (Judged one : all) {
            Set<String> read = one.metrics();
            Assessment assessment = one.subject().assessment();
            if (assessment.target().units().isPresent()) {
                agenciesWithUnits.add(assessment.agencyCode());
            }
            if (read.stream().anyMatch(this::isComputed)) {
                plansWithTasks.add(assessment.planId());
            }
            read.stream().filter(code -> !isComputed(code)).forEach(code -> {
                metrics.add(code);
                agencies.add(assessment.agencyCode());
            });
        }
        return new Fetched(
                metrics.isEmpty() ? Map.of() : source.counts(agencies, metrics, Judged.span(all)),
                agenciesWithUnits.isEmpty() ? Map.of() : source.units(agenciesWithUnits),
                plansWithTasks.isEmpty() ? Map.of() : source.tasks(plansWithTasks),
                catalogue::metric);
    }

    private boolean isComputed(String metric) {
        return catalogue.metric(metric).filter(Metric::isComputed).isPresent();
    }
}
