package vn.cchc.kit.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;

/// `?limit=&cursor=` of every collection; use as `@BeanParam`.
public class PageRequest {

    public static final int LARGEST = 1000;

    @QueryParam("limit")
    @DefaultValue("100")
    int limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /// Items wanted, 1 to [#LARGEST].
    public int limit() {
        if (limit < 1 || limit > LARGEST) {
            throw Problem.of(400, "request/invalid")
                    .at("?limit", "request/out-of-range", 1, LARGEST)
                    .toException();
        }
        return limit;
    }

    /// Key after which the page begins, absent for the first page.
    public @Nullable String after() {
        return Cursor.decode(cursor);
    }
}
