package vn.cchc.kpi.rollup.domain;

import java.util.List;
import vn.cchc.kpi.rollup.domain.Tree.Node;

/// The figure of an agency with all below it in a span, beside those it is compared with.
///
/// @param previous   of the period before of the same kind
/// @param yearBefore of the same period of the year before
/// @param parts      empty when it was not to be taken apart
public record RolledUp(
        Countable what,
        Node agency,
        Span span,
        Outcome outcome,
        Outcome previous,
        Outcome yearBefore,
        Gaps gaps,
        List<Part> parts) {

    public RolledUp {
        parts = List.copyOf(parts);
    }

    /// One part of the whole.
    ///
    /// @param alone whether it is the agency's own count, without those below it
    public record Part(Node agency, Span span, boolean alone, Outcome outcome) {}
}
