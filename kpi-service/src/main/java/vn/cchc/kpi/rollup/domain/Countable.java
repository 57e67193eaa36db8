package vn.cchc.kpi.rollup.domain;

import java.util.List;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.Moment;

/// Something there are figures of: an indicator, or one metric by itself.
///
/// @param version of the definition; 1 for a metric
public record Countable(String code, int version, String name, String unit, Direction direction, Formula formula) {

    public static Countable of(Definition definition) {
        return new Countable(
                definition.code(),
                definition.version(),
                definition.name(),
                definition.unit(),
                definition.direction(),
                definition.formula());
    }

    public static Countable of(Metric metric) {
        return new Countable(
                metric.code(),
                1,
                metric.name(),
                "count",
                Direction.NEUTRAL,
                new Ratio(List.of(new Term(metric.code(), 1)), List.of()));
    }

    /// @throws FigureRefused when it reads another year than the one asked about
    public void requireOneSpan() {
        if (formula.reads(Moment.BASELINE_YEAR) || formula.reads(Moment.YEAR_BEFORE)) {
            throw new FigureRefused(new FigureRefusal.ComparesYears(code));
        }
    }

    /// @throws FigureRefused when a metric in it cannot be added up over agencies
    public void requireAddable(Metric metric) {
        if (metric.isComputed()) {
            throw new FigureRefused(new FigureRefusal.CountedByPlan(metric.code()));
        }
        if (metric.isIndex()) {
            throw new FigureRefused(new FigureRefusal.PublishedIndex(metric.code()));
        }
    }
}
