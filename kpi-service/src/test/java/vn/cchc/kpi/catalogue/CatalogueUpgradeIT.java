package vn.cchc.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.testkit.SuiteResources;

/// The catalogue files of a later release meet a database that knows the present ones.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class CatalogueUpgradeIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Inject
    CatalogueRows rows;

    @BeforeEach
    void nothingIsKept() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void rollBack() {
        QuarkusTransaction.rollback();
    }

    private static Definition version(String code, int number, LocalDate effectiveFrom) {
        return new Definition(
                code,
                number,
                "Tên",
                "Name",
                "count",
                Direction.HIGHER_BETTER,
                "EVENT",
                new Ratio(List.of(new Term("E.dialogues", 1)), List.of()),
                null,
                null,
                effectiveFrom,
                null);
    }

    private LocalDate stored(String code, int number) {
        return new Definitions(0, rows.definitions())
                .definition(code, number)
                .orElseThrow()
                .effectiveFrom();
    }

    private void load(Definition... definitions) {
        rows.store(CatalogueFile.metrics(), List.of(definitions), TODAY);
    }

    @Test
    void whatIsKnownAlreadyChangesNothing() {
        long stamp = rows.stamp();
        rows.store(CatalogueFile.metrics(), CatalogueFile.definitions(), TODAY);
        assertThat(rows.stamp()).isEqualTo(stamp);
        assertThat(stored("PROCESSING_TIME_CUT_RATE", 2)).isEqualTo(LocalDate.of(2025, 12, 15));
    }

    @Test
    void aNewVersionOfAKnownDefinitionTakesEffectNoEarlierThanTheDayAfter() {
        load(
                version("DIALOGUE_COUNT", 98, LocalDate.of(2026, 6, 15)),
                version("DIALOGUE_COUNT", 99, LocalDate.of(2027, 12, 15)));
        assertThat(stored("DIALOGUE_COUNT", 98)).isEqualTo(TODAY.plusDays(1));
        assertThat(stored("DIALOGUE_COUNT", 99)).isEqualTo(LocalDate.of(2027, 12, 15));
    }

    @Test
    void aNewDefinitionJudgesAsItsFileSays() {
        load(version("NEW_COUNT", 1, Definition.ALWAYS), version("NEW_COUNT", 2, LocalDate.of(2025, 12, 15)));
        assertThat(stored("NEW_COUNT", 1)).isEqualTo(Definition.ALWAYS);
        assertThat(stored("NEW_COUNT", 2)).isEqualTo(LocalDate.of(2025, 12, 15));
    }

    @Test
    void aStoredVersionNeverChangesAndEveryNewOneIsStamped() {
        long stamp = rows.stamp();
        load(version("DIALOGUE_COUNT", 1, LocalDate.of(2030, 1, 1)));
        assertThat(stored("DIALOGUE_COUNT", 1)).isEqualTo(Definition.ALWAYS);
        assertThat(rows.stamp()).isEqualTo(stamp);
        load(version("DIALOGUE_COUNT", 99, LocalDate.of(2030, 1, 1)));
        assertThat(rows.stamp()).isNotEqualTo(stamp);
    }
}
