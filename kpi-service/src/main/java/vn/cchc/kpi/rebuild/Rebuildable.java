package vn.cchc.kpi.rebuild;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A feature's derived state, made anew part by part.
public interface Rebuildable {

    /// A part of the derived state.
    ///
    /// @param place     where it ends; the parts of a scope follow each other in one order
    /// @param kept      the part as it was kept, one line per item
    /// @param rebuilt   the part as the facts say
    record Part(String place, List<String> kept, List<String> rebuilt) {
        public Part {
            kept = List.copyOf(kept);
            rebuilt = List.copyOf(rebuilt);
        }
    }

    DerivedState what();

    /// Makes the next part anew from the stored facts, mends what is kept where it differs, and tells of it; in the
    /// caller's transaction, holding what the feature's own facts hold while they change it. Calling it again finds
    /// no difference.
    ///
    /// @param scope agency to which, with all below it, the rebuild is confined; everything when absent
    /// @param after place of the part before; the first part when absent
    /// @return empty after the last part
    Optional<Part> next(@Nullable String scope, @Nullable String after);
}
