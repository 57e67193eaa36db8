package vn.cchc.plan.plan.query;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.Area;

/// A row of the appendix as printed. Which agencies its units mean and who typed its deadline stays inside.
///
/// @param parent ordinal of the group row above
@Schema(name = "PublicTask")
public record PublicTask(
        int ordinal,
        @Nullable String no,
        @Nullable String section,
        Area area,
        boolean group,
        @Nullable Integer parent,
        String content,
        List<String> leads,
        List<String> coordinating,
        List<String> products,
        @Nullable String deadlineText) {

    public PublicTask {
        leads = List.copyOf(leads);
        coordinating = List.copyOf(coordinating);
        products = List.copyOf(products);
    }
}
