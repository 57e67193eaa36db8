package vn.cchc.plan.plan.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The best of what was found.
///
/// @param next        cursor of the next page, absent on the last
/// @param approximate true when no text holds the words as typed, and these hold what a misspelt word may have meant
/// @param complete    false when more texts match than were compared: the latest imported are here
@Schema(name = "SearchPage")
record SearchPage(List<SearchHit> items, @Nullable String next, boolean approximate, boolean complete) {

    SearchPage {
        items = List.copyOf(items);
    }
}
