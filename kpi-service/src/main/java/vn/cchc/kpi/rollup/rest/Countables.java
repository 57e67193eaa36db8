package vn.cchc.kpi.rollup.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.assessment.domain.figure.FigureSource;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.rollup.domain.Countable;
import vn.cchc.kpi.rollup.domain.FigureRefused;
import vn.cchc.kpi.rollup.domain.Span;

/// What a caller may ask figures about: known to the catalogue, addable, and of an agency the caller sees.
@ApplicationScoped
class Countables {

    private final Catalogue catalogue;
    private final AgencyCopies agencies;
    private final FigureSource source;

    Countables(Catalogue catalogue, AgencyCopies agencies, FigureSource source) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.source = source;
    }

    /// The definition that judges the span; that of an agency is unknown outside its subtree.
    Countable indicator(String code, String agency, Span span) {
        return addable(catalogue
                .inForce()
                .definition(code, span.period())
                .filter(definition -> isKnownTo(agency, definition.owner()))
                .map(Countable::of)
                .orElseThrow(Countables::unknown));
    }

    private boolean isKnownTo(String agency, @Nullable String owner) {
        return owner == null
                || source.subtrees(Set.of(owner)).getOrDefault(owner, Set.of()).contains(agency);
    }

    Countable metric(String code) {
        return addable(catalogue.metric(code).map(Countable::of).orElseThrow(Countables::unknown));
    }

    private Countable addable(Countable what) {
        try {
            what.requireOneSpan();
            what.formula()
                    .metrics()
                    .flatMap(code -> catalogue.metric(code).stream())
                    .forEach(what::requireAddable);
            return what;
        } catch (FigureRefused refused) {
            throw FigureProblems.of(refused.refusal()).toException();
        }
    }

    /// The agency asked about; the caller's own when none is named.
    String agency(@Nullable String given, String parameter, Caller caller) {
        String own = AgencyCopies.scope(caller).orElse(null);
        String code = given == null || given.isEmpty() ? own : AgencyCode.sought(given);
        if (code == null) {
            throw Problem.of(400, "request/invalid")
                    .at("?" + parameter, "figures/no-agency")
                    .toException();
        }
        if (!agencies.sees(caller, code)) {
            throw unknown();
        }
        return code;
    }

    static ProblemException unknown() {
        return Problem.of(404, "resource/unknown").toException();
    }
}
