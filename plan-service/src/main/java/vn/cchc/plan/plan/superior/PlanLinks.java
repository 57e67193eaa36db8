package vn.cchc.plan.plan.superior;

import java.util.Collection;
import java.util.List;

/// Plans by the numbers that link them. Numbers are compared in any spelling; plans that were given up link nothing.
public interface PlanLinks {

    /// Plans of the agency and of those above it with one of these numbers.
    List<LinkedPlan> numberedUpwards(String agencyCode, Collection<String> numbers);

    /// Plans of the agency, of those above and of those below it with one of these numbers.
    List<LinkedPlan> numberedInTree(String agencyCode, Collection<String> numbers);

    /// Plans of the agency and of those below it that name one of these numbers as their superior.
    List<LinkedPlan> naming(String agencyCode, Collection<String> numbers);
}
