package vn.cchc.document;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// The XML of a table row, cut where the texts of its cells stand.
///
/// @param pieces one more than the row has cells
record RowPattern(List<String> pieces) {

    /// The document declares what the row repeats when it is written by itself.
    private static final Pattern DECLARATION = Pattern.compile(" xmlns(:\\w+)?=\"[^\"]*\"");

    /// What holds for all text unless it is said otherwise: in thousands of rows it would be most of the document.
    private static final Pattern UNDERSTOOD =
            Pattern.compile("<w:rFonts[^>]*/>|<w:[bi] w:val=\"off\"/>|<w:spacing w:before=\"0\" w:after=\"0\"/>");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /// @param xml  of a row by itself
    /// @param slot the whole text of each cell
    static RowPattern of(String xml, String slot) {
        return new RowPattern(List.of(lean(xml).split("<w:t>" + slot + "</w:t>", -1)));
    }

    static String lean(String xml) {
        return UNDERSTOOD.matcher(DECLARATION.matcher(xml).replaceAll("")).replaceAll("");
    }

    void fill(Appendable out, List<String> cells) throws IOException {
        if (cells.size() != pieces.size() - 1) {
            throw new IllegalArgumentException(cells.size() + " cells for " + (pieces.size() - 1) + " columns");
        }
        for (int i = 0; i < cells.size(); i++) {
            out.append(pieces.get(i));
            text(out, cells.get(i));
        }
        out.append(pieces.getLast());
    }

    private static void text(Appendable out, String text) throws IOException {
        String between = "";
        for (String line : LINE_BREAK.split(Printable.of(text), -1)) {
            out.append(between).append("<w:t xml:space=\"preserve\">");
            escape(out, line);
            out.append("</w:t>");
            between = "<w:br/>";
        }
    }

    private static void escape(Appendable out, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.append(character);
            }
        }
    }
}
