package vn.cchc.kpi.assessment.domain.figure;

import java.util.Map;

/// Metrics counted together.
///
/// @param figures every metric asked for, or none
/// @param partial whether counts were left out because others that belong to them were not made
public record Tallied(Map<String, Figure> figures, boolean partial) {

    static final Tallied NOTHING = new Tallied(Map.of(), false);

    public Tallied {
        figures = Map.copyOf(figures);
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }
}
