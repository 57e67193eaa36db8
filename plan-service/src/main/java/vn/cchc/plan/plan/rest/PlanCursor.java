package vn.cchc.plan.plan.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;

/// Reads the place a page begins after. A cursor of another list is refused, not misread.
public final class PlanCursor {

    private PlanCursor() {}

    static @Nullable UUID plan(PageRequest page) {
        String after = page.after();
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException _) {
            throw malformed();
        }
    }

    public static int ordinal(PageRequest page) {
        String after = page.after();
        try {
            return after == null ? 0 : Integer.parseInt(after);
        } catch (NumberFormatException _) {
            throw malformed();
        }
    }

    static long number(PageRequest page) {
        String after = page.after();
        try {
            return after == null ? 0 : Long.parseLong(after);
        } catch (NumberFormatException _) {
            throw malformed();
        }
    }

    private static RuntimeException malformed() {
        return Problem.of(400, "request/malformed-cursor")
                .at("?cursor", "request/malformed-cursor")
                .toException();
    }
}
