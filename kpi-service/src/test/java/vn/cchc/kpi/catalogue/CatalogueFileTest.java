package vn.cchc.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.dossier.domain.DossierMetric;

class CatalogueFileTest {

    @Test
    void dossierMetricsOfTheCatalogueAreTheColumnsOfDossierRows() {
        Set<String> catalogued = CatalogueFile.metrics().stream()
                .filter(Metric::isDossier)
                .map(Metric::code)
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(DossierMetric.values()).map(DossierMetric::code))
                .containsExactlyInAnyOrderElementsOf(catalogued);
    }

    @Test
    void everyFormulaReadsMetricsOfTheCatalogue() {
        Set<String> known = CatalogueFile.metrics().stream().map(Metric::code).collect(Collectors.toSet());
        assertThat(CatalogueFile.definitions())
                .allSatisfy(
                        definition -> assertThat(definition.formula().metrics()).isSubsetOf(known));
    }

    @Test
    void aFormulaSurvivesItsJson() {
        for (Definition definition : CatalogueFile.definitions()) {
            assertThat(FormulaJson.of(definition.formula()).toFormula()).isEqualTo(definition.formula());
        }
    }

    @Test
    void codesAreUniquePerVersion() {
        assertThat(CatalogueFile.definitions().stream().map(d -> d.code() + "/" + d.version()))
                .doesNotHaveDuplicates();
    }

    @Test
    void workFilesLeaveOutTheSecretOnes() {
        Formula formula = CatalogueFile.definitions().stream()
                .filter(definition -> definition.code().equals("WORKFILE_ONLINE_RATE"))
                .findFirst()
                .orElseThrow()
                .formula();
        assertThat(formula)
                .isEqualTo(new Ratio(
                        List.of(new Term("W.files_online", 1)),
                        List.of(new Term("W.files_total", 1), new Term("W.files_secret", -1))));
    }
}
