package vn.cchc.plan.plan.rest;

/// How OpenAPI groups the endpoints of plans.
public final class PlanTags {

    /// Says what the tag `Plans` holds, wherever it is used.
    public static final String PLANS = "Plans from import to their end";

    private PlanTags() {}
}
