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

    private static final int FIRST_WORDS = 60;

    public PrintedTask {
        leads = List.copyOf(leads);
        coordinating = List.copyOf(coordinating);
        products = List.copyOf(products);
    }

    /// The same row at another place.
    public PrintedTask at(int place, @Nullable Integer group) {
        return new PrintedTask(
                place, no, section, area, this.group, group, content, leads, coordinating, products, deadlineText);
    }

    /// What a person finds it by on paper, where numbers repeat or are missing: its place and its first words.
    public String label() {
        int end = content.length() <= FIRST_WORDS ? content.length() : content.lastIndexOf(' ', FIRST_WORDS);
        String words = end < 0 ? content.substring(0, FIRST_WORDS) : content.substring(0, end);
        return ordinal + " “" + words + (words.length() < content.length() ? "…”" : "”");
    }
}
