package vn.cchc.kpi.rollup.domain;

import java.util.List;
import java.util.Locale;
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
/// @param nameEn  in English; of a metric, which has one name only, the Vietnamese one
public record Countable(
        String code, int version, String name, String nameEn, String unit, Direction direction, Formula formula) {

    public static Countable of(Definition definition) {
        return new Countable(
                definition.code(),
                definition.version(),
                definition.name(),
                definition.nameEn(),
                definition.unit(),
                definition.direction(),
                definition.formula());
    }

    public static Countable of(Metric metric) {
        return new Countable(
                metric.code(),
                1,
                metric.name(),
                metric.name(),
                "count",
                Direction.NEUTRAL,
                new Ratio(List.of(new Term(metric.code(), 1)), List.of()));
    }

    /// In Vietnamese for Vietnamese readers, else in English.
    public String name(Locale reader) {
        return reader.getLanguage().equals("vi") ? name : nameEn;
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
