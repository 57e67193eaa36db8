package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.Objects;

/// When an edition of a plan came into force.
///
/// @param since  day from which it applies: the day of the facts that follow from it
/// @param toldOn day it was put into force, at the earliest `since`: units cannot have known of it before, so what was
///               due by then is past due at activation
public record InForce(LocalDate since, LocalDate toldOn) {

    public InForce {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(toldOn, "toldOn");
    }

    /// Applies from the day it was put into force.
    public static InForce on(LocalDate day) {
        return new InForce(day, day);
    }
}
