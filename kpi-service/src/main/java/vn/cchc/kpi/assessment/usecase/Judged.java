package vn.cchc.kpi.assessment.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Moment;

/// An assessment and the version of the definition that judges it; absent when its indicator is unknown.
record Judged(Subject subject, Optional<Definition> definition) {

    /// Without its definition when that belongs to an agency elsewhere.
    Judged within(Map<String, Set<String>> subtrees) {
        return new Judged(
                subject,
                definition.filter(one -> one.owner() == null
                        || subtrees.getOrDefault(one.owner(), Set.of())
                                .contains(subject.assessment().agencyCode())));
    }

    /// What the formula reads; for task formulas also what tells whether anything is late.
    Set<String> metrics() {
        Set<String> read = new HashSet<>();
        definition.ifPresent(one -> one.formula().metrics().forEach(metric -> {
            read.add(metric);
            if (one.isAboutTasks()) {
                read.add(metric.replaceFirst("[^.]+$", "done_late"));
                read.add(metric.replaceFirst("[^.]+$", "overdue"));
            }
        }));
        return read;
    }

    /// All days whose counts any of them may need.
    static Window span(List<Judged> all) {
        int[] years = all.stream().flatMapToInt(Judged::years).sorted().toArray();
        return new Window(
                new ReportingYear(years[0]).window().from(),
                new ReportingYear(years[years.length - 1]).window().to());
    }

    private IntStream years() {
        int year = subject.assessment().period().year();
        IntStream.Builder years = IntStream.builder().add(year);
        if (subject.comparesWithYearBefore() || reads(Moment.YEAR_BEFORE)) {
            years.add(year - 1);
        }
        Integer baseline = subject.assessment().target().baselineYear();
        if (baseline != null && reads(Moment.BASELINE_YEAR)) {
            years.add(baseline);
        }
        return years.build();
    }

    private boolean reads(Moment moment) {
        return definition
                .map(Definition::formula)
                .filter((Formula formula) -> formula.reads(moment))
                .isPresent();
    }
}
