package vn.cchc.task.plan;

/// What an edition of a plan meets here.
sealed interface Reception {

    /// The same version or a newer one is known.
    record Known() implements Reception {}

    /// The plan runs as the edition says.
    record InForce() implements Reception {}

    /// It comes after the end of the plan, as when it was set aside and is sent again.
    record Ended(PlanClosed end) implements Reception {}
}
