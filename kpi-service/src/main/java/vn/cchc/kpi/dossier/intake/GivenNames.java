package vn.cchc.kpi.dossier.intake;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of the objects that are open while an element is read. Of a name given twice nobody can tell which value
/// is meant.
final class GivenNames {

    private final Deque<Set<String>> open = new ArrayDeque<>();
    private @Nullable JsonParseException repeated;

    /// Takes note of the current token.
    void see(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> open.push(new HashSet<>());
            case END_OBJECT -> open.pop();
            case FIELD_NAME -> {
                String name = parser.currentName();
                if (!open.element().add(name) && repeated == null) {
                    repeated = new JsonParseException(parser, "Duplicate field '" + name + "'");
                }
            }
            default -> {}
        }
    }

    /// @throws JsonParseException with the place of the first name given twice
    void requireEachOnce() throws JsonParseException {
        if (repeated != null) {
            throw repeated;
        }
    }
}
