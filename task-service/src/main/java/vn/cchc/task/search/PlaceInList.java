package vn.cchc.task.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;

/// The key after which a page begins: plan, row of the appendix, assignment.
record PlaceInList(UUID planId, int ordinal, UUID id) {

    static @Nullable PlaceInList of(@Nullable String key) {
        if (key == null) {
            return null;
        }
        List<String> parts = List.of(key.split("/"));
        try {
            return new PlaceInList(
                    UUID.fromString(parts.get(0)), Integer.parseInt(parts.get(1)), UUID.fromString(parts.get(2)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            throw Problem.of(400, "request/malformed-cursor")
                    .at("?cursor", "request/malformed-cursor")
                    .toException();
        }
    }
}
