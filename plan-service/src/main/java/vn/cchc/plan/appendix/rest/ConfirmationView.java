package vn.cchc.plan.appendix.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.appendix.kept.ConfirmRows;
import vn.cchc.plan.appendix.kept.KeptRow;

/// What was confirmed.
///
/// @param waiting rows that still wait for a person
@Schema(name = "AppendixConfirmation")
record ConfirmationView(UUID planId, List<Integer> confirmed, int waiting, long version) {

    static ConfirmationView of(ConfirmRows.Outcome outcome) {
        return new ConfirmationView(
                outcome.plan().id(),
                outcome.confirmed().stream().map(KeptRow::position).toList(),
                outcome.waiting(),
                outcome.plan().version());
    }
}
