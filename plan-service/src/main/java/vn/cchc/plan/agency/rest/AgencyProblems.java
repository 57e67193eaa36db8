package vn.cchc.plan.agency.rest;

import java.util.function.Supplier;
import vn.cchc.kit.problem.Problem;
import vn.cchc.plan.agency.domain.AgencyRefusal;
import vn.cchc.plan.agency.domain.AgencyRefusal.MergedIntoItself;
import vn.cchc.plan.agency.domain.AgencyRefusal.ParentBelow;
import vn.cchc.plan.agency.domain.AgencyRefusal.ParentUnknown;
import vn.cchc.plan.agency.domain.AgencyRefusal.SuccessorUnknown;
import vn.cchc.plan.agency.domain.AgencyRefused;

/// The registry's refusals in HTTP.
final class AgencyProblems {

    private AgencyProblems() {}

    /// Runs a piece of a resource and turns the registry's refusal into a problem.
    static <T> T translating(Supplier<T> action) {
        try {
            return action.get();
        } catch (AgencyRefused refused) {
            throw of(refused.refusal()).toException();
        }
    }

    static Problem of(AgencyRefusal refusal) {
        return switch (refusal) {
            case ParentUnknown(var parent) ->
                Problem.of(422, "agency/parent-unknown", parent).at("/parentCode", "agency/parent-unknown", parent);
            case ParentBelow(var code, var parent) ->
                Problem.of(422, "agency/parent-below", code, parent)
                        .at("/parentCode", "agency/parent-below", code, parent);
            case SuccessorUnknown(var successor) ->
                Problem.of(422, "agency/successor-unknown", successor)
                        .at("/mergedInto", "agency/successor-unknown", successor);
            case MergedIntoItself(var code) ->
                Problem.of(422, "agency/merged-into-itself", code).at("/mergedInto", "agency/merged-into-itself", code);
        };
    }
}
