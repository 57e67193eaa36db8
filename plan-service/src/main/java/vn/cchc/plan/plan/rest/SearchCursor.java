package vn.cchc.plan.plan.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;
import vn.cchc.plan.plan.query.SearchKind;
import vn.cchc.plan.plan.query.SearchMatch;

/// The place after a hit, in the answers to one question. The cursor of another question is refused: its place means
/// nothing here.
///
/// @param question the question as text, of which the cursor carries a short hash
record SearchCursor(String question) {

    private static final int PARTS = 5;

    String after(SearchMatch match) {
        return String.join(
                ".",
                hash(),
                Integer.toHexString(Float.floatToIntBits(match.score())),
                match.kind().name(),
                match.planId().toString(),
                Integer.toString(match.place()));
    }

    @Nullable
    SearchMatch read(PageRequest page) {
        String cursor = page.after();
        if (cursor == null) {
            return null;
        }
        String[] parts = cursor.split("\\.", -1);
        if (parts.length != PARTS || !parts[0].equals(hash())) {
            throw malformed();
        }
        try {
            return new SearchMatch(
                    SearchKind.valueOf(parts[2]),
                    UUID.fromString(parts[3]),
                    Integer.parseInt(parts[4]),
                    Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16)));
        } catch (IllegalArgumentException _) {
            throw malformed();
        }
    }

    private String hash() {
        return Integer.toHexString(question.hashCode());
    }

    private static RuntimeException malformed() {
        return Problem.of(400, "request/malformed-cursor")
                .at("?cursor", "request/malformed-cursor")
                .toException();
    }
}
