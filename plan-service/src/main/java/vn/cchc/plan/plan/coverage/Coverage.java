package vn.cchc.plan.plan.coverage;

import java.util.List;

/// Every target and leaf task of a plan with what became of it below.
///
/// @param plansBelow plans in force that implement the plan
public record Coverage(int plansBelow, List<CoverageItem> items) {

    public Coverage {
        items = List.copyOf(items);
    }
}
