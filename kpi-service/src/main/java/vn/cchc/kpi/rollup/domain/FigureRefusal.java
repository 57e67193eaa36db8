package vn.cchc.kpi.rollup.domain;

/// Why there are no figures of an indicator or metric.
public sealed interface FigureRefusal {

    /// Tasks are counted by plan, not by agency.
    record CountedByPlan(String metric) implements FigureRefusal {}

    /// The indicator is itself a comparison with another year.
    record ComparesYears(String code) implements FigureRefusal {}

    /// A rank is published about one agency and never added up.
    record PublishedIndex(String metric) implements FigureRefusal {}
}
