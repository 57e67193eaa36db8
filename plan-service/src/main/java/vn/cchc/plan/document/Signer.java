package vn.cchc.plan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who signed a plan.
///
/// @param position line by line, with the authority signed under: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
/// @param name     without titles
public record Signer(List<String> position, @Nullable String name) {

    /// Nobody yet.
    public static final Signer OPEN = new Signer(List.of(), null);

    public Signer {
        position = List.copyOf(position);
    }
}
