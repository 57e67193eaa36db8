package vn.cchc.calendar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import vn.cchc.calendar.deadline.Assumption;
import vn.cchc.calendar.parse.Lexer.Token;

/// A place in the tokens of one piece of text, and the furthest place any rule has understood.
///
/// `take…` moves on when the tokens fit and otherwise stays; [#firstOf] goes back before it tries the next rule, and
/// forgets what that rule assumed.
final class Cursor {

    private static final int MOST_DIGITS = 6;

    private final String source;
    private final List<Token> tokens;
    private final List<Assumption> assumptions = new ArrayList<>(0);
    private int position;
    private int furthest;

    Cursor(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    boolean atEnd() {
        return position == tokens.size();
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
        furthest = Math.max(furthest, position);
    }

    /// The token so many places ahead, or [Token#END].
    Token ahead(int places) {
        int place = position + places;
        return place < tokens.size() ? tokens.get(place) : Token.END;
    }

    boolean sees(String... words) {
        return seesAhead(0, words);
    }

    boolean seesAhead(int places, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!ahead(places + i).folded().equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean take(String... words) {
        boolean fits = sees(words);
        if (fits) {
            moveTo(position + words.length);
        }
        return fits;
    }

    boolean takeAnyOf(Set<String> words) {
        boolean fits = !atEnd() && words.contains(ahead(0).folded());
        if (fits) {
            moveTo(position + 1);
        }
        return fits;
    }

    void skipAll(Set<String> words) {
        while (takeAnyOf(words)) {
            // each step moves on
        }
    }

    OptionalInt takeNumber(int min, int max) {
        Token token = ahead(0);
        if (!token.isNumber() || token.folded().length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(token.folded());
        if (value < min || value > max) {
            return OptionalInt.empty();
        }
        moveTo(position + 1);
        return OptionalInt.of(value);
    }

    /// The answer of the first rule that has one; the cursor stands behind what that rule read, or where it stood.
    @SafeVarargs
    final <T> Optional<T> firstOf(Supplier<Optional<T>>... rules) {
        int start = position;
        int assumed = assumptions.size();
        for (Supplier<Optional<T>> rule : rules) {
            Optional<T> answer = rule.get();
            if (answer.isPresent()) {
                return answer;
            }
            position = start;
            while (assumptions.size() > assumed) {
                assumptions.removeLast();
            }
        }
        return Optional.empty();
    }

    /// The words since `start` name no exact time and are taken for `readAs`.
    void assume(int start, String readAs) {
        assumptions.add(new Assumption(Assumption.Reason.VAGUE, text(start, position), readAs));
    }

    /// What the rules that fitted assumed, in the order of the text.
    List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }

    /// The text of the next tokens, as printed but on one line.
    String next(int length) {
        return text(position, position + length);
    }

    /// All of the text.
    String text() {
        return text(0, tokens.size());
    }

    /// The text from the first token that no rule understood.
    String notUnderstood() {
        return text(furthest, tokens.size());
    }

    private String text(int from, int to) {
        return from >= to
                ? ""
                : onOneLine(source.substring(
                        tokens.get(from).start(), tokens.get(to - 1).end()));
    }

    /// The text with every run of white space made one blank, and none at its ends.
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                line.append(character);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
