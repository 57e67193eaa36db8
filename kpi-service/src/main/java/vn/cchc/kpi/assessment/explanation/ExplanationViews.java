package vn.cchc.kpi.assessment.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Gap;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Tallied;
import vn.cchc.kpi.assessment.domain.judging.Hearing.Spoken;
import vn.cchc.kpi.assessment.explanation.ExplanationView.CountedTermView;
import vn.cchc.kpi.assessment.explanation.ExplanationView.DefinitionView;
import vn.cchc.kpi.assessment.explanation.ExplanationView.MissingView;
import vn.cchc.kpi.assessment.explanation.ExplanationView.NotCountedView;
import vn.cchc.kpi.assessment.explanation.ExplanationView.RatioView;
import vn.cchc.kpi.assessment.explanation.ExplanationView.SpeakerView;
import vn.cchc.kpi.assessment.explanation.ExplanationView.TargetView;
import vn.cchc.kpi.assessment.search.AssessmentView;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.catalogue.FormulaJson;
import vn.cchc.kpi.catalogue.Metric;

/// Lays an explanation out.
@ApplicationScoped
class ExplanationViews {

    private static final int MOST = 200;

    private final ExplanationTexts texts;
    private final Catalogue catalogue;

    ExplanationViews(ExplanationTexts texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    ExplanationView of(Explained explained, Locale locale) {
        AssessmentView view = explained.view();
        Optional<Heard> heard = explained.heard();
        return new ExplanationView(
                view.id(),
                view.planId(),
                view.agencyCode(),
                view.period(),
                new TargetView(
                        view.targetCode(),
                        view.targetText(),
                        view.operator(),
                        view.targetValue(),
                        view.stretchValue(),
                        view.unit(),
                        view.strength()),
                definition(explained, locale),
                explained.finding(),
                texts.words(explained, locale),
                explained.isNewest(),
                heard.map(Heard::upToDate).orElse(null),
                heard.map(ExplanationViews::speaker).orElse(null),
                heard.stream()
                        .flatMap(found -> found.hearing().ratios().stream())
                        .map(this::ratio)
                        .toList(),
                heard.map(ExplanationViews::notCounted).orElse(null),
                heard.map(Heard::sources).orElse(null));
    }

    private @Nullable DefinitionView definition(Explained explained, Locale locale) {
        Optional<Definition> definition = explained
                .heard()
                .map(Heard::definition)
                .filter(one -> one.version() == explained.finding().definitionVersion())
                .or(() -> catalogue
                        .inForce()
                        .definition(
                                explained.view().indicator(),
                                explained.finding().definitionVersion()));
        boolean vietnamese = locale.getLanguage().equals("vi");
        return definition
                .map(one -> new DefinitionView(
                        one.code(),
                        one.version(),
                        vietnamese ? one.name() : one.nameEn(),
                        one.source(),
                        FormulaJson.of(one.formula()),
                        vietnamese || one.ambiguityNoteEn() == null ? one.ambiguityNote() : one.ambiguityNoteEn()))
                .orElse(null);
    }

    private static SpeakerView speaker(Heard heard) {
        Spoken spoken = heard.hearing().ratios().get(heard.part());
        return new SpeakerView(heard.part(), spoken.reported().unit());
    }

    private RatioView ratio(Spoken spoken) {
        Tallied tallied = spoken.reported().now().of(new Weights(spoken.ratio()).keys());
        Gap gap = spoken.found().gap();
        return new RatioView(
                terms(spoken.ratio().numerator(), tallied),
                terms(spoken.ratio().denominator(), tallied),
                spoken.found().numerator(),
                spoken.found().denominator(),
                spoken.found().value(),
                spoken.found().status(),
                gap == null ? null : gap.distance(),
                gap == null ? null : gap.missing());
    }

    private List<CountedTermView> terms(List<Term> terms, Tallied tallied) {
        return terms.stream()
                .map(term -> new CountedTermView(
                        term.metric(),
                        catalogue.metric(term.metric()).map(Metric::name).orElse(null),
                        term.coefficient(),
                        term.at(),
                        Optional.ofNullable(tallied.figures().get(term.key()))
                                .map(Figure::value)
                                .orElse(null)))
                .toList();
    }

    private static NotCountedView notCounted(Heard heard) {
        return new NotCountedView(
                heard.missing().size(),
                heard.missing().stream()
                        .limit(MOST)
                        .map(missing -> new MissingView(missing.agency(), missing.metric(), missing.monthTo()))
                        .toList(),
                heard.silentUnits().stream().limit(MOST).toList());
    }
}
