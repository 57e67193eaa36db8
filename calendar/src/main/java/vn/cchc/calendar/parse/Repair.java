package vn.cchc.calendar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.calendar.deadline.Assumption;
import vn.cchc.calendar.parse.Lexer.Token;

/// Guesses what a damaged piece of text said, word by word, from the few words deadlines are made of. It is asked
/// only where nothing could be read, and every guess is told.
final class Repair {

    /// A piece of text with other words in it.
    record Repaired(String text, List<Assumption> assumptions) {}

    /// A deadline is short; longer texts are about something else.
    private static final int MOST_TOKENS = 60;
    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_WORDS = 3;
    private static final String NOISE = "&%^~|!$#@=_<>{}\\`'’\"?";
    private static final String STRAY_NOISE = "~|_=`^\\";

    private final String source;
    private final List<Chunk> chunks;
    private final int end;
    private final StringBuilder text = new StringBuilder();
    private final List<Assumption> assumptions = new ArrayList<>();
    private int copied;

    private Repair(String source, List<Token> piece) {
        this.source = source;
        this.chunks = Chunk.of(source, piece, NOISE);
        this.copied = piece.getFirst().start();
        this.end = piece.getLast().end();
    }

    /// The same piece with the words it was made of; empty when nothing in it looks damaged.
    static Optional<Repaired> of(String source, List<Token> piece) {
        boolean isShort = piece.size() <= MOST_TOKENS
                && piece.getLast().end() - piece.getFirst().start() <= MOST_CHARACTERS;
        return isShort ? new Repair(source, piece).repaired() : Optional.empty();
    }

    private Optional<Repaired> repaired() {
        int place = 0;
        while (place < chunks.size()) {
            place += repairAt(place);
        }
        text.append(source, copied, end);
        return assumptions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Repaired(text.toString(), List.copyOf(assumptions)));
    }

    /// How many chunks were dealt with.
    private int repairAt(int place) {
        Chunk chunk = chunks.get(place);
        if (isStray(chunk)) {
            replace(place, 1, "");
            return 1;
        }
        Optional<String> number = DamagedNumbers.read(chunks, place);
        if (number.isPresent()) {
            replace(place, 1, number.get());
            return 1;
        }
        for (int length = lengthOfRun(place); length >= 1; length--) {
            List<String> words = words(place, length);
            if (length > 1 && Keywords.isSetPhrase(words)) {
                return length;
            }
            Optional<String> reading = areKnown(words) ? Optional.empty() : reading(place, words);
            if (reading.isPresent()) {
                replace(place, length, reading.get());
                return length;
            }
        }
        return 1;
    }

    private Optional<String> reading(int place, List<String> words) {
        Optional<String> phrase = Keywords.nearestPhrase(words).map(Keywords.Phrase::reading);
        if (phrase.isPresent() || words.size() > 1) {
            return phrase;
        }
        String word = words.getFirst();
        Optional<String> numbered =
                place + 1 < chunks.size() && chunks.get(place + 1).follows()
                        ? NumberedWord.before(chunks.get(place + 1), word)
                        : Optional.empty();
        return numbered.isPresent() || Letters.maybeSyllable(word)
                ? numbered
                : Keywords.nearestWord(word).map(Keywords.Phrase::reading);
    }

    private boolean isStray(Chunk chunk) {
        return Letters.areAllIn(chunk.letters(), STRAY_NOISE);
    }

    /// How many chunks follow each other with nothing but blanks between them and no number among them; no more than
    /// a set phrase has words.
    private int lengthOfRun(int place) {
        int length = 1;
        while (length < MOST_WORDS
                && place + length < chunks.size()
                && chunks.get(place + length).follows()
                && !chunks.get(place + length).isNumber()) {
            length++;
        }
        return length;
    }

    private List<String> words(int place, int length) {
        List<String> words = new ArrayList<>(length);
        for (int i = place; i < place + length; i++) {
            words.add(chunks.get(i).letters());
        }
        return words;
    }

    private static boolean areKnown(List<String> words) {
        for (String word : words) {
            if (!Keywords.knows(word)) {
                return false;
            }
        }
        return true;
    }

    private void replace(int place, int length, String reading) {
        int from = chunks.get(place).start();
        int to = chunks.get(place + length - 1).end();
        text.append(source, copied, from).append(reading);
        copied = to;
        assumptions.add(
                new Assumption(Assumption.Reason.DAMAGED, Cursor.onOneLine(source.substring(from, to)), reading));
    }
}
