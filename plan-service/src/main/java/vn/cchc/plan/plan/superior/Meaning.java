package vn.cchc.plan.plan.superior;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Which plan a number means.
final class Meaning {

    private Meaning() {}

    /// Numbers restart every year: of several plans one of the same years is meant, and of those the latest import.
    ///
    /// @param upwards the citing plan's agency and those above it
    static Optional<LinkedPlan> of(
            String number, LinkedPlan citing, Collection<LinkedPlan> candidates, Collection<String> upwards) {
        return candidates.stream()
                .filter(plan -> plan.isNumbered(number))
                .filter(plan -> upwards.contains(plan.issuerCode()))
                .filter(plan -> !plan.id().equals(citing.id()))
                .max(Comparator.comparing(citing::runsBeside)
                        .thenComparing(plan -> plan.id().toString()));
    }
}
