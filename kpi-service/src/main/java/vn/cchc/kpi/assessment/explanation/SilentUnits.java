package vn.cchc.kpi.assessment.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.figure.FigureSource;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.Ledger;
import vn.cchc.kpi.assessment.domain.figure.Unit;
import vn.cchc.kpi.assessment.domain.judging.Question;
import vn.cchc.kpi.assessment.domain.judging.Reported;
import vn.cchc.kpi.catalogue.Catalogue;

/// Finds the units nobody has heard from. Ranks are published about one agency and tasks are counted by plan: there
/// no unit owes a count.
@ApplicationScoped
class SilentUnits {

    private final FigureSource source;
    private final Catalogue catalogue;

    SilentUnits(FigureSource source, Catalogue catalogue) {
        this.source = source;
        this.catalogue = catalogue;
    }

    List<String> of(Subject subject, Question question, Ledger ledger) {
        boolean owed = question.definition()
                .formula()
                .metrics()
                .flatMap(code -> catalogue.metric(code).stream())
                .noneMatch(metric -> metric.isComputed() || metric.isIndex());
        if (!owed) {
            return List.of();
        }
        return question.reported().getFirst().unit() == null
                ? below(subject, ledger)
                : question.reported().stream()
                        .filter(one -> isSilent(one, question))
                        .map(one -> Objects.requireNonNull(one.unit()))
                        .sorted()
                        .toList();
    }

    private static boolean isSilent(Reported one, Question question) {
        Figures figures = one.now();
        return question.definition().formula().ratios().stream()
                .map(ratio -> figures.ledger(new Weights(ratio).keys(), question.today()))
                .allMatch(
                        ledger -> ledger.shares().isEmpty() && ledger.missing().isEmpty());
    }

    private List<String> below(Subject subject, Ledger ledger) {
        String agency = subject.assessment().agencyCode();
        LocalDate end = subject.assessment().period().window().to();
        Set<String> heard = new HashSet<>();
        ledger.shares()
                .forEach(share -> heard.add(String.valueOf(share.contribution().unit())));
        ledger.missing().forEach(missing -> heard.add(String.valueOf(missing.unit())));
        return source.units(Set.of(agency)).getOrDefault(agency, List.of()).stream()
                .filter(unit -> unit.existsOn(end))
                .map(Unit::code)
                .filter(unit -> !heard.contains(unit))
                .sorted()
                .toList();
    }
}
