package vn.cchc.plan.plan.domain.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the appendix as printed.
///
/// @param ordinal place in the appendix, from 1; the key of the row
/// @param no      number as printed: it may restart, repeat or be missing
/// @param group   a row that only holds others together
/// @param parent  ordinal of the group the row belongs to
public record PrintedTask(
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

    public PrintedTask {
        leads = List.copyOf(leads);
        coordinating = List.copyOf(coordinating);
        products = List.copyOf(products);
    }
}
