package vn.cchc.kpi.procedure;

import java.util.List;

/// Procedures heard of for the first time.
///
/// @param first the first of their codes, see [#LISTED]
public record NewProcedures(long count, List<String> first) {

    /// Most codes an answer lists.
    public static final int LISTED = 20;

    public static final NewProcedures NONE = new NewProcedures(0, List.of());

    public NewProcedures {
        first = List.copyOf(first);
    }

    static NewProcedures of(List<String> codes) {
        return new NewProcedures(
                codes.size(), codes.stream().sorted().limit(LISTED).toList());
    }
}
