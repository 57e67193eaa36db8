package vn.cchc.kpi.catalogue;

/// Which way is better.
public enum Direction {
    HIGHER_BETTER,
    LOWER_BETTER,
    NEUTRAL
}
