package vn.cchc.calendar.parse;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.Lexer.Token;

/// Letters, digits and stray signs printed without a blank between them: what a scan made of one word.
///
/// @param letters folded, signs and digits included
/// @param printed the same as it stands in the text
/// @param follows whether nothing but blanks parts it from the chunk before
record Chunk(String letters, String printed, int start, int end, boolean follows, char before, char after) {

    private static final int YEAR_DIGITS = 4;

    /// The chunks of a piece of text; every sign that is not `noise` parts them and belongs to none.
    static List<Chunk> of(String source, List<Token> piece, String noise) {
        List<Chunk> chunks = new ArrayList<>();
        boolean follows = false;
        int place = 0;
        while (place < piece.size()) {
            if (isPart(piece.get(place), noise)) {
                int last = place;
                while (last + 1 < piece.size()
                        && piece.get(last + 1).start() == piece.get(last).end()
                        && isPart(piece.get(last + 1), noise)) {
                    last++;
                }
                chunks.add(of(source, piece, place, last, follows));
                follows = true;
                place = last;
            } else {
                follows = false;
            }
            place++;
        }
        return chunks;
    }

    private static Chunk of(String source, List<Token> piece, int first, int last, boolean follows) {
        StringBuilder letters = new StringBuilder();
        piece.subList(first, last + 1).forEach(token -> letters.append(token.folded()));
        int start = piece.get(first).start();
        int end = piece.get(last).end();
        return new Chunk(
                letters.toString(),
                source.substring(start, end),
                start,
                end,
                follows,
                sign(piece, first - 1),
                sign(piece, last + 1));
    }

    /// The sign beside it, or a blank.
    private static char sign(List<Token> piece, int place) {
        String folded =
                place < 0 || place >= piece.size() ? "" : piece.get(place).folded();
        return folded.isEmpty() ? ' ' : folded.charAt(0);
    }

    private static boolean isPart(Token token, String noise) {
        String folded = token.folded();
        return !folded.isEmpty() && (Character.isLetterOrDigit(folded.codePointAt(0)) || noise.contains(folded));
    }

    boolean isNumber() {
        return Letters.areAllIn(letters, "0123456789");
    }

    boolean isYear() {
        if (letters.length() != YEAR_DIGITS || !isNumber()) {
            return false;
        }
        int year = Integer.parseInt(letters);
        return year >= PlanYears.EARLIEST && year <= PlanYears.LATEST;
    }
}
