package vn.cchc.kpi.assessment.domain.judging;

import java.util.List;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.catalogue.Formula.Ratio;

/// All that was heard to find a verdict: every ratio with the unit that speaks for it, and which of them speaks for
/// the whole.
///
/// @param speaks index of the one that speaks
public record Hearing(List<Spoken> ratios, int speaks) {

    /// One ratio, read where it is worst.
    public record Spoken(Ratio ratio, Reported reported, Verdict.Part found) {}

    public Hearing {
        ratios = List.copyOf(ratios);
    }
}
