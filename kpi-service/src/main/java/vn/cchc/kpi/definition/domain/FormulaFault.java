package vn.cchc.kpi.definition.domain;

/// What is wrong with a formula, and where.
public sealed interface FormulaFault {

    /// JSON pointer below the formula.
    String pointer();

    record UnknownMetric(String pointer, String metric) implements FormulaFault {}

    record ZeroCoefficient(String pointer) implements FormulaFault {}

    /// So large that a sum of counts could not be held.
    record CoefficientTooLarge(String pointer, long coefficient, long most) implements FormulaFault {}

    record NoNumerator(String pointer) implements FormulaFault {}

    /// A ratio that also has `allOf`.
    record BothShapes(String pointer) implements FormulaFault {}

    /// An `allOf` within an `allOf`.
    record Nested(String pointer) implements FormulaFault {}

    record TooFewRatios(String pointer) implements FormulaFault {}

    record TooManyTerms(String pointer, int most) implements FormulaFault {}

    /// A metric of one time twice on the same side of a ratio.
    record Repeated(String pointer, String metric) implements FormulaFault {}

    /// Tasks are counted by plan, everything else by agency: the two do not meet in one ratio.
    record TasksMixed(String pointer, String metric) implements FormulaFault {}

    /// Tasks are counted as they stand, not as they stood in another year.
    record TasksOfAnotherTime(String pointer, String metric) implements FormulaFault {}

    /// A rank is published about one agency, counts are added up: the two do not meet in one ratio.
    record RankMixed(String pointer, String metric) implements FormulaFault {}

    /// One threshold cannot hold for a count and for a percentage.
    record CountsAmongRatios(String pointer) implements FormulaFault {}
}
