package vn.cchc.kpi.dossier.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.Totals;

/// The port to the totals kept of agencies' windows, for looking at them anew. Which windows an agency has, in which
/// grain and from which source, is a fact; what their rows add up to follows.
public interface DossierTotals {

    /// The next windows in order of agency and month.
    ///
    /// @param scope an agency to which, with all below it, they are confined
    /// @param after the window they come after
    List<AgencyWindow> next(@Nullable String scope, @Nullable AgencyWindow after, int atMost);

    /// Holds the windows until the transaction ends, as an import does.
    void hold(List<AgencyWindow> places);

    /// What is kept of the windows, a line each, in their order.
    List<String> kept(List<AgencyWindow> places);

    /// Adds up anew; returns those that were kept otherwise, with who reports them.
    List<Mended> mend(List<AgencyWindow> places);

    /// Totals that were kept otherwise than their rows add up to.
    record Mended(Totals totals, String source) {}
}
