package vn.cchc.plan.constraint;

import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;

/// A query parameter that says yes or no, read strictly: a slip must not be taken for a no.
public record Flag(String name, @Nullable String text) {

    /// No when it is not given.
    public boolean isSet() {
        return switch (text == null ? "" : text) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new QueryValue(name, text).wrong("true|false");
        };
    }
}
