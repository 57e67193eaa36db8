package vn.cchc.kpi.definition.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.FormulaJson;
import vn.cchc.kpi.definition.domain.DefinitionRefusal;
import vn.cchc.kpi.definition.domain.DefinitionRefused;
import vn.cchc.kpi.definition.domain.FormulaFault;
import vn.cchc.kpi.definition.domain.FormulaRules;
import vn.cchc.kpi.definition.domain.Wording;

/// Reads formulas as sent; one with a fault does not get in.
@ApplicationScoped
class WrittenFormulas {

    private final Catalogue catalogue;

    WrittenFormulas(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @throws DefinitionRefused with every fault and its place
    Formula read(FormulaJson formula, String pointer) {
        List<FormulaFault> faults = FormulaRules.faults(formula, pointer, catalogue::metric);
        if (!faults.isEmpty()) {
            throw new DefinitionRefused(new DefinitionRefusal.FaultyFormula(faults));
        }
        return formula.toFormula();
    }

    Wording read(WordingBody body, String pointer) {
        return new Wording(
                body.name(),
                body.nameEn(),
                body.direction(),
                read(body.formula(), pointer + "/formula"),
                body.ambiguityNote(),
                body.ambiguityNoteEn());
    }
}
