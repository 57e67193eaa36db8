package vn.cchc.kpi.rollup.domain;

import java.util.List;
import vn.cchc.kpi.catalogue.Formula;

/// Where counts come from: of each agency of a tree, and of each span, what it itself counted.
public interface OwnCounts {

    /// Agencies that counted nothing of it in a span are not among them. At most two statements, however many
    /// agencies there are.
    List<OwnCount> of(Tree tree, Formula formula, List<Span> spans);
}
