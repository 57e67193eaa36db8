package vn.cchc.kit.page;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.query.QueryValue;

/// `?limit=&cursor=` of every collection; use as `@BeanParam`.
public class PageRequest {

    public static final int LARGEST = 1000;
    private static final int DEFAULT = 100;

    @QueryParam("limit")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, format = "int32", defaultValue = "100"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /// Items wanted, 1 to [#LARGEST].
    public int limit() {
        Integer given = new QueryValue("limit", limit).asInteger();
        int items = given == null ? DEFAULT : given;
        if (items < 1 || items > LARGEST) {
            throw Problem.of(400, "request/invalid")
                    .at("?limit", "request/out-of-range", 1, LARGEST)
                    .toException();
        }
        return items;
    }

    /// Key after which the page begins, absent for the first page.
    public @Nullable String after() {
        return Cursor.decode(cursor);
    }
}
