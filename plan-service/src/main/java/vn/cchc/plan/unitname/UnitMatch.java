package vn.cchc.plan.unitname;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a unit text of a plan means.
public sealed interface UnitMatch {

    /// One agency, or the members of one unit class, by code.
    ///
    /// @param by the agency or class itself, and how it was found
    record Units(List<String> codes, Candidate by) implements UnitMatch {
        public Units {
            codes = List.copyOf(codes);
        }
    }

    /// Several agencies or classes, equally near to the issuer, are called so.
    record Ambiguous(List<String> candidates) implements UnitMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// Nobody is called so.
    record Unknown() implements UnitMatch {}

    /// The agency meant does not exist in the years of the plan.
    ///
    /// @param mergedInto who has its duties then, however many mergers lie between; absent when
    ///                   nobody took them over
    record NotInForce(String code, @Nullable String mergedInto) implements UnitMatch {}

    /// The unit class meant has no member in force.
    record EmptyClass(String unitClass) implements UnitMatch {}

    /// The codes meant, none unless the text is clear.
    default List<String> codesOrNone() {
        return this instanceof Units units ? units.codes() : List.of();
    }
}
