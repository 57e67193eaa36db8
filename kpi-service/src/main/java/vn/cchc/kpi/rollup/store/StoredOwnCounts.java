package vn.cchc.kpi.rollup.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;
import vn.cchc.kpi.rollup.domain.OwnCount;
import vn.cchc.kpi.rollup.domain.OwnCounts;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.domain.Tree;
import vn.cchc.kpi.sql.Database;

/// Own counts from PostgreSQL. Formulas over dossier months alone are added up there; all others go through the
/// rules of an assessment.
@ApplicationScoped
class StoredOwnCounts implements OwnCounts {

    private final Database database;
    private final Catalogue catalogue;
    private final MeasuredOwnCounts measured;

    StoredOwnCounts(Database database, Catalogue catalogue, MeasuredOwnCounts measured) {
        this.database = database;
        this.catalogue = catalogue;
        this.measured = measured;
    }

    @Override
    public List<OwnCount> of(Tree tree, Formula formula, List<Span> spans) {
        return formula.metrics().allMatch(this::isDossierMonth)
                ? dossiers(tree, formula, spans)
                : measured.of(tree, formula, spans);
    }

    private boolean isDossierMonth(String code) {
        return catalogue
                .metric(code)
                .filter(Metric::isDossier)
                .filter(metric -> metric.kind() != MetricKind.POINT)
                .isPresent();
    }

    private MetricKind kind(String code) {
        return catalogue.metric(code).orElseThrow().kind();
    }

    private List<OwnCount> dossiers(Tree tree, Formula formula, List<Span> spans) {
        Months months = Months.of(spans);
        TreeCondition agencies = TreeCondition.of(tree);
        List<OwnCount> counted = database.listPlanned(
                OwnCountSql.of(formula, this::kind, agencies.sql()),
                select -> {
                    select.setArray("int4", months.spans())
                            .setArray("date", months.starts())
                            .setArray("int8", months.bits())
                            .set(months.first())
                            .set(months.last());
                    agencies.binding().bind(select);
                },
                new OwnCountRows(formula, spans, this::kind)::read);
        return counted.stream()
                .filter(own -> tree.find(own.agency()).isPresent())
                .toList();
    }

    /// The months of all spans, each with its span and its place in it.
    private record Months(List<Integer> spans, List<LocalDate> starts, List<Long> bits) {

        static Months of(List<Span> spans) {
            Months all = new Months(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < spans.size(); i++) {
                long bit = 1;
                for (Span month : spans.get(i).months()) {
                    all.spans.add(i);
                    all.starts.add(month.window().from());
                    all.bits.add(bit);
                    bit <<= 1;
                }
            }
            return all;
        }

        LocalDate first() {
            return starts.stream().min(LocalDate::compareTo).orElseThrow();
        }

        LocalDate last() {
            return starts.stream().max(LocalDate::compareTo).orElseThrow();
        }
    }
}
