package vn.cchc.calendar.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into words, numbers and signs, folded so that case, diacritics, line breaks and the many dashes of
/// office documents make no difference.
final class Lexer {

    /// A piece of the text.
    ///
    /// @param folded lower case without diacritics; a word too long to mean anything folds to nothing
    /// @param start where it begins in the text
    /// @param end the place after its last character
    record Token(String folded, int start, int end) {

        /// What stands behind the last token.
        static final Token END = new Token("", 0, 0);

        boolean isEnd() {
            return start == end;
        }

        boolean isNumber() {
            return !folded.isEmpty() && isDigit(folded.charAt(0));
        }
    }

    private static final int LONGEST_WORD = 40;
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D";

    /// Words that are spelt in two ways.
    private static final Map<String, String> SPELLINGS = Map.of("qui", "quy", "ki", "ky");

    private final String text;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).tokens();
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            int character = text.codePointAt(place);
            int end = place + Character.charCount(character);
            if (isDigit(character)) {
                end = endOfDigits(end);
                tokens.add(new Token(text.substring(place, end), place, end));
            } else if (isWordPart(character)) {
                end = endOfWord(end);
                tokens.add(new Token(folded(place, end), place, end));
            } else if (!isIgnored(character)) {
                tokens.add(new Token(foldedSign(character), place, end));
            }
            place = end;
        }
        return tokens;
    }

    private int endOfDigits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (isDigit(character) || !isWordPart(character)) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private String folded(int start, int end) {
        if (end - start > LONGEST_WORD) {
            return "";
        }
        String word = withoutMarks(text.substring(start, end))
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return SPELLINGS.getOrDefault(word, word);
    }

    private static String withoutMarks(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        int place = 0;
        while (place < decomposed.length()) {
            int character = decomposed.codePointAt(place);
            if (!isMark(character)) {
                letters.appendCodePoint(character);
            }
            place += Character.charCount(character);
        }
        return letters.toString();
    }

    private static String foldedSign(int character) {
        return DASHES.indexOf(character) >= 0 ? "-" : Character.toString(character);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /// White space of every kind, invisible characters, and the asterisks of marked-up text.
    private static boolean isIgnored(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isIdentifierIgnorable(character)
                || character == '*';
    }
}
