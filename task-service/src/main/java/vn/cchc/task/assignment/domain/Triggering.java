package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The record that a condition came true: the document that says so and the due date it sets, if it sets one.
public record Triggering(
        Document document, LocalDate triggeredOn, @Nullable LocalDate dueOn) {

    /// The document of another agency, as printed.
    public record Document(
            String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}
}
