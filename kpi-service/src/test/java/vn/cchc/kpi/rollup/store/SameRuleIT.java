package vn.cchc.kpi.rollup.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.figure.Counts;
import vn.cchc.kpi.assessment.domain.figure.FigureSource;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Formula.AllOf;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.rollup.domain.Outcome;
import vn.cchc.kpi.rollup.domain.OwnCount;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.domain.Sum;
import vn.cchc.kpi.rollup.domain.Tree;
import vn.cchc.kpi.rollup.domain.Tree.Node;
import vn.cchc.kpi.rollup.domain.Trees;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.SuiteResources;

/// Random trees, random months, random gaps: what the database adds up is what the rules of an assessment make of the
/// same rows, for each agency and for every agency with all below it.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class SameRuleIT {

    private static final int FIRST_YEAR = 2030;
    private static final List<String> COLUMNS = List.of(
            "carried_over", "received_total", "resolved_total", "resolved_overdue", "pending_overdue", "pending_total");

    @Inject
    StoredOwnCounts inDatabase;

    @Inject
    MeasuredOwnCounts byRule;

    @Inject
    FigureSource source;

    @Inject
    Catalogue catalogue;

    @Inject
    Trees trees;

    @Inject
    Database database;

    private static final List<Formula> FORMULAS = List.of(
            new Ratio(List.of(new Term("D.received_total", 1)), List.of()),
            new Ratio(List.of(new Term("D.pending_overdue", 1)), List.of()),
            new Ratio(List.of(new Term("D.carried_over", 1)), List.of()),
            new Ratio(
                    List.of(new Term("D.resolved_total", 1), new Term("D.resolved_overdue", -1)),
                    List.of(new Term("D.resolved_total", 1))),
            new Ratio(
                    List.of(new Term("D.resolved_overdue", 1), new Term("D.pending_overdue", 2)),
                    List.of(new Term("D.carried_over", 1), new Term("D.received_total", 1))),
            new AllOf(List.of(
                    new Ratio(List.of(new Term("D.resolved_total", 1)), List.of(new Term("D.received_total", 1))),
                    new Ratio(List.of(new Term("D.pending_overdue", 1)), List.of(new Term("D.pending_total", 1))))));

    @RepeatedTest(6)
    void whatTheDatabaseAddsUpIsWhatTheRulesOfAnAssessmentMake(RepetitionInfo round) {
        Random random = new Random(4_711L + round.getCurrentRepetition());
        String root = "V%02d".formatted(round.getCurrentRepetition());
        QuarkusTransaction.requiringNew().run(() -> fill(root, random));
        Tree tree = trees.below(root).orElseThrow();
        List<Span> spans = List.of(
                Span.of(new ReportingYear(FIRST_YEAR).period(PeriodCode.Q1)),
                Span.of(new ReportingYear(FIRST_YEAR).period(PeriodCode.YEAR)),
                Span.of(new ReportingYear(FIRST_YEAR + 1).period(PeriodCode.H1)),
                Span.of(new Window(LocalDate.of(FIRST_YEAR, 10, 15), LocalDate.of(FIRST_YEAR + 1, 2, 14))));
        for (Formula formula : FORMULAS) {
            List<OwnCount> added = sorted(inDatabase.of(tree, formula, spans));
            assertThat(added).as("%s", formula).isEqualTo(sorted(byRule.of(tree, formula, spans)));
            assertThat(sorted(inDatabase.of(withManyMore(tree), formula, spans)))
                    .as("%s in a large tree", formula)
                    .isEqualTo(added);
            for (int i = 0; i < spans.size(); i++) {
                assertTreeIsWholeSum(tree, tree.rolledUp(added, i, formula), formula, spans.get(i));
            }
        }
    }

    /// The same counts in a tree so large that its agencies are not looked up one by one.
    private static Tree withManyMore(Tree tree) {
        List<Node> nodes = new ArrayList<>(tree.nodes());
        String root = tree.root().code();
        for (int i = 0; i < 1_500; i++) {
            nodes.add(new Node(root + ".x%04d".formatted(i), root, "Đơn vị " + i, "COMMUNE", null, null, 1));
        }
        return new Tree(nodes);
    }

    /// Every agency with all below it has the figures an assessment of it would read.
    private void assertTreeIsWholeSum(Tree tree, List<Outcome> sums, Formula formula, Span span) {
        var counts =
                source.counts(Set.copyOf(tree.codes()), formula.metrics().collect(Collectors.toSet()), span.window());
        for (int i = 0; i < tree.size(); i++) {
            String agency = tree.codes().get(i);
            var figures = new Counts(counts.getOrDefault(agency, List.of()), catalogue::metric).in(span.period());
            List<Sum> expected = formula.ratios().stream()
                    .map(ratio -> Sum.of(ratio, figures.of(ratio.metrics().collect(Collectors.toSet()))))
                    .toList();
            assertThat(sums.get(i).ratios()).as("%s of %s", formula, agency).isEqualTo(expected);
        }
    }

    /// Only what was told: an agency that counted none of it is no entry here, whichever way it is read.
    private static List<OwnCount> sorted(List<OwnCount> counts) {
        return counts.stream()
                .filter(own -> own.outcome().isProvisional()
                        || own.outcome().ratios().stream().anyMatch(Sum::counted))
                .sorted(Comparator.comparing(OwnCount::agency).thenComparingInt(OwnCount::span))
                .toList();
    }

    private void fill(String root, Random random) {
        List<String> codes = new ArrayList<>();
        codes.add(root);
        agency(root, null);
        for (int i = 0; i < 24; i++) {
            String parent = codes.get(random.nextInt(codes.size()));
            String code = parent + ".%02d".formatted(i);
            agency(code, parent);
            codes.add(code);
        }
        String stranger = root + ".05x";
        agency(stranger, null);
        codes.add(stranger);
        for (String code : codes) {
            for (int year = FIRST_YEAR; year <= FIRST_YEAR + 1; year++) {
                for (var month : new ReportingYear(year).months()) {
                    if (random.nextInt(4) > 0) {
                        window(code, month.window(), random);
                    }
                }
            }
        }
    }

    private void agency(String code, @Nullable String parent) {
        database.update(
                "insert into agency_copy (code, name, kind, parent_code, version) values (?, ?, 'COMMUNE', ?, 1)",
                insert -> insert.set(code).set("Đơn vị " + code).setText(parent));
    }

    private void window(String agency, Window window, Random random) {
        database.update("""
                insert into agency_window (agency_code, window_from, window_to, grain, source, row_count, data_as_of,
                                           provisional, version, %s)
                values (?, ?, ?, 'AGENCY', 'x', ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)""".formatted(String.join(", ", COLUMNS)), insert -> {
            insert.set(agency).set(window.from()).set(window.to());
            insert.set(random.nextInt(10) == 0 ? 0L : 1L);
            insert.set(window.to().minusDays(random.nextInt(8) == 0 ? 1 : 0));
            insert.set(random.nextInt(8) == 0);
            for (int i = 0; i < COLUMNS.size(); i++) {
                insert.setNumber(random.nextInt(6) == 0 ? null : (Long) random.nextLong(1_000));
            }
        });
    }
}
