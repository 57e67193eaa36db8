package vn.cchc.plan.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.Signing;

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

    /// As the document system told it; a position of several lines comes with commas or line ends between them.
    static Signer of(@Nullable Signing signing) {
        if (signing == null) {
            return OPEN;
        }
        String position = signing.position() == null ? "" : signing.position();
        List<String> lines = Stream.of(position.split("[,;\\n]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Signer(lines, signing.signer());
    }
}
