package vn.cchc.plan.plan.domain.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One field that says something else.
///
/// @param field  as it is called in the plan's JSON
/// @param before absent when the field was blank
/// @param after  absent when the field is blank now
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {

    /// Collects the fields that differ, in the order they are asked for.
    static final class Collector {

        private final List<FieldChange> changes = new ArrayList<>();

        Collector compare(String field, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                changes.add(new FieldChange(field, before, after));
            }
            return this;
        }

        List<FieldChange> changes() {
            return List.copyOf(changes);
        }
    }
}
