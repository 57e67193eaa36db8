package vn.cchc.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/// A text holds a character that no store of the suite can keep.
public final class UnstorableTextException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    UnstorableTextException(JsonParser parser) {
        super(parser, "NUL or half of a surrogate pair", String.class);
    }
}
