package vn.cchc.plan.appendix.file;

import java.util.List;

/// What a file holds.
///
/// @param rows       of all its tables, in order
/// @param paragraphs of a text document, outside its tables; empty for sheets
public record Content(List<TableRow> rows, List<Paragraph> paragraphs) {

    public Content {
        rows = List.copyOf(rows);
        paragraphs = List.copyOf(paragraphs);
    }

    static Content of(List<TableRow> rows) {
        return new Content(rows, List.of());
    }
}
