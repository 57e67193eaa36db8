package vn.cchc.calendar.parse;

import java.util.Optional;
import java.util.Set;
import vn.cchc.calendar.parse.Lexer.Token;

/// Finds where free phrases end: document types, issuers, anchors, meetings. What lies inside is kept as printed.
final class Phrases {

    private static final Set<String> CLAUSE_STARTS = Set.of(
            "truoc", "cham", "muon", "hang", "thuong", "dinh", "trong", "vao", "het", "hoan", "quy", "thang", "nam",
            "ngay", "tu", "den", "dot", "long");
    private static final Set<String> LINKS = Set.of("co", "cua", "theo", "khi");
    private static final Set<String> CONNECTIVES = Set.of("va", "hoac");
    private static final Set<String> LEADS_ON = Set.of(".", ",", "…", ":", "-", "+", "•", "va", "hoac");
    private static final Set<String> DOCUMENT_WORDS = Set.of("lich");
    private static final Set<String> DOCUMENT_PAIRS = Set.of(
            "ke hoach",
            "van ban",
            "cong van",
            "quyet dinh",
            "huong dan",
            "thong bao",
            "nghi quyet",
            "nghi dinh",
            "thong tu",
            "chi thi",
            "chuong trinh",
            "de an",
            "quy dinh",
            "quy che",
            "ket luan",
            "giay moi",
            "thu moi",
            "to trinh",
            "ket qua",
            "phuong an",
            "danh muc",
            "du an");

    private Phrases() {}

    /// Whether the name of a kind of document stands so many places ahead.
    static boolean documentAhead(Cursor cursor, int places) {
        String first = cursor.ahead(places).folded();
        return DOCUMENT_WORDS.contains(first)
                || DOCUMENT_PAIRS.contains(
                        first + " " + cursor.ahead(places + 1).folded());
    }

    /// A phrase up to "của" or the end of the thought; commas inside belong to it.
    static Optional<String> untilIssuer(Cursor cursor) {
        int length = 0;
        while (!endsThought(cursor, length) && !cursor.seesAhead(length, "cua")) {
            length++;
        }
        return take(cursor, length);
    }

    /// The same, but no further than the next document.
    static Optional<String> untilIssuerOrNextDocument(Cursor cursor) {
        int length = 0;
        while (!endsThought(cursor, length)
                && !cursor.seesAhead(length, "cua")
                && !startsNextDocument(cursor, length)) {
            length++;
        }
        return take(cursor, length);
    }

    /// The name of an agency, up to the end of the thought or the next document.
    static Optional<String> issuer(Cursor cursor) {
        int length = 0;
        while (!endsThought(cursor, length) && !startsNextDocument(cursor, length)) {
            length++;
        }
        return take(cursor, length);
    }

    /// The name of what "được công bố"; that verb is read too.
    static Optional<String> published(Cursor cursor) {
        int length = lengthOfThought(cursor);
        return isPublished(cursor, length)
                ? take(cursor, length).filter(_ -> cursor.take("duoc", "cong", "bo"))
                : Optional.empty();
    }

    /// Whether this thought is about something that "được công bố".
    static boolean publishedAhead(Cursor cursor) {
        return isPublished(cursor, lengthOfThought(cursor));
    }

    private static int lengthOfThought(Cursor cursor) {
        int length = 0;
        while (!endsThought(cursor, length)) {
            length++;
        }
        return length;
    }

    private static boolean isPublished(Cursor cursor, int places) {
        return cursor.seesAhead(places, "duoc", "cong", "bo");
    }

    /// Everything up to the end of the piece or the comma before another clause.
    static Optional<String> rest(Cursor cursor) {
        return take(cursor, lengthOfRest(cursor));
    }

    static int lengthOfRest(Cursor cursor) {
        int length = 0;
        while (!endsClause(cursor, length)) {
            length++;
        }
        return length;
    }

    /// Everything before a count of days, such as the anchor in "trước kỳ họp ít nhất 5 ngày".
    static Optional<String> untilDays(Cursor cursor, Set<String> leadingWords) {
        int length = 0;
        while (!endsClause(cursor, length) && !daysAhead(cursor, length)) {
            length++;
        }
        if (!daysAhead(cursor, length)) {
            return Optional.empty();
        }
        while (length > 0 && leadingWords.contains(cursor.ahead(length - 1).folded())) {
            length--;
        }
        return take(cursor, length);
    }

    private static boolean daysAhead(Cursor cursor, int places) {
        return cursor.ahead(places).isNumber() && cursor.seesAhead(places + 1, "ngay");
    }

    /// So many tokens as a name. What only leads on at its end ("…,", "… và") is no part of it.
    private static Optional<String> take(Cursor cursor, int length) {
        int last = length;
        while (last > 0 && LEADS_ON.contains(cursor.ahead(last - 1).folded())) {
            last--;
        }
        String name = cursor.next(last);
        cursor.moveTo(cursor.position() + length);
        return isReadable(name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean endsThought(Cursor cursor, int places) {
        return endsClause(cursor, places)
                || cursor.seesAhead(places, "duoc")
                || (isJoint(cursor, places)
                        && LINKS.contains(cursor.ahead(places + 1).folded()));
    }

    private static boolean startsNextDocument(Cursor cursor, int places) {
        return isJoint(cursor, places) && documentAhead(cursor, places + 1);
    }

    private static boolean isJoint(Cursor cursor, int places) {
        String word = cursor.ahead(places).folded();
        return word.equals(",") || CONNECTIVES.contains(word);
    }

    private static boolean endsClause(Cursor cursor, int places) {
        Token token = cursor.ahead(places);
        return switch (token.folded()) {
            case "(", ")" -> true;
            case "," -> CLAUSE_STARTS.contains(cursor.ahead(places + 1).folded());
            case "." -> cursor.ahead(places + 1).isEnd();
            default -> token.isEnd();
        };
    }

    /// "[…]" stands for a name nobody could read; a lone full stop is no name either.
    private static boolean isReadable(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
