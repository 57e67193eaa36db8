package vn.cchc.calendar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Assumption;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.Deadline.ParsedBy;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.Lexer.Token;

/// Reads the deadline cell of a plan. Total: any text gives a deadline, and what no rule reads becomes an
/// [Clause.Unparsed] for its piece of the text. Pieces are parted by ";", by the signs of a list at the beginning of
/// lines and, where that is the only way to read them, by line breaks. A piece that no rule reads is tried once more
/// with its damaged words repaired; that, and every vague word, is told in [Deadline#assumptions].
///
/// Immutable and safe to share; one parser serves one plan, whose years complete texts that name none.
public final class DeadlineParser {

    private static final Set<String> BULLETS = Set.of("-", "+", "•", "(", ":", ".");
    private static final Set<String> LIST_SIGNS = Set.of("-", "+", "•");
    private static final Set<String> ENDINGS = Set.of(".", "…", ")", ",");
    private static final Set<String> JOINTS = Set.of(",", "va");
    private static final String[][] LEAD_INS = {
        {"hoan", "thanh"},
        {"thuc", "hien"},
        {"trien", "khai"},
        {"to", "chuc"},
        {"duy", "tri"},
        {"bao", "cao"},
        {"thoi", "gian"},
        {"thoi", "han"},
        {"du", "kien"},
        {"ban", "hanh"},
        {"hoan", "thien"},
        {"tham", "muu"},
        {"trinh"},
        {"gui"},
        {"nop"},
        {"xong"},
    };

    private final RecurringGrammar recurring;
    private final ContinuousGrammar continuous;
    private final ConditionalGrammar conditional;
    private final RelativeGrammar relative = new RelativeGrammar();
    private final FixedGrammar fixed;

    public DeadlineParser(PlanYears plan) {
        Objects.requireNonNull(plan, "plan");
        MomentGrammar moments = new MomentGrammar();
        fixed = new FixedGrammar(moments, plan);
        recurring = new RecurringGrammar(new CadenceGrammar(moments), fixed, plan);
        continuous = new ContinuousGrammar(fixed, plan);
        conditional = new ConditionalGrammar(fixed, plan);
    }

    /// The deadline a cell means. An empty or missing cell is unparsed.
    public Deadline parse(@Nullable String text) {
        String raw = text == null ? "" : text;
        List<List<Token>> pieces = pieces(raw, Lexer.tokens(raw));
        List<Clause> clauses = new ArrayList<>();
        List<Assumption> assumptions = new ArrayList<>();
        if (pieces.size() <= Deadline.MAX_CLAUSES) {
            for (List<Token> piece : pieces) {
                Reading reading = readOrRepair(raw, piece);
                clauses.addAll(reading.clauses());
                assumptions.addAll(reading.assumptions());
            }
        }
        return clauses.isEmpty() || clauses.size() > Deadline.MAX_CLAUSES
                ? unread(raw)
                : new Deadline(raw, clauses, ParsedBy.PARSER, assumptions);
    }

    private static Deadline unread(String raw) {
        String line = Cursor.onOneLine(raw);
        return new Deadline(raw, List.of(new Clause.Unparsed(line, line)), ParsedBy.PARSER);
    }

    /// What a piece of text was read as.
    private record Reading(List<Clause> clauses, List<Assumption> assumptions) {

        static Reading unread(Cursor cursor, String stoppedAt) {
            return new Reading(List.of(new Clause.Unparsed(cursor.text(), stoppedAt)), List.of());
        }

        boolean isUnread() {
            for (Clause clause : clauses) {
                if (clause instanceof Clause.Unparsed) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<List<Token>> pieces(String raw, List<Token> tokens) {
        List<List<Token>> pieces = new ArrayList<>();
        boolean listed =
                !tokens.isEmpty() && LIST_SIGNS.contains(tokens.getFirst().folded());
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean parted = i == tokens.size() || tokens.get(i).folded().equals(";");
            if (parted || (listed && i > start && beginsItem(raw, tokens, i))) {
                if (i > start) {
                    pieces.add(tokens.subList(start, i));
                }
                start = parted ? i + 1 : i;
            }
        }
        return pieces;
    }

    /// "- Tháng 6" on a line of its own: with such a sign between them two lines are no range.
    private static boolean beginsItem(String raw, List<Token> tokens, int place) {
        return LIST_SIGNS.contains(tokens.get(place).folded()) && beginsLine(raw, tokens, place);
    }

    private static boolean beginsLine(String raw, List<Token> tokens, int place) {
        return raw.substring(tokens.get(place - 1).end(), tokens.get(place).start())
                        .indexOf('\n')
                >= 0;
    }

    /// Damage is looked for only where nothing else helps, and believed only when it explains the whole piece.
    private Reading readOrRepair(String raw, List<Token> piece) {
        Reading strict = read(raw, piece);
        if (!strict.isUnread()) {
            return strict;
        }
        return Repair.of(raw, piece)
                .map(repaired -> {
                    Reading reading = read(repaired.text(), Lexer.tokens(repaired.text()));
                    List<Assumption> assumptions = new ArrayList<>(repaired.assumptions());
                    assumptions.addAll(reading.assumptions());
                    return new Reading(reading.clauses(), assumptions);
                })
                .filter(reading -> !reading.isUnread())
                .orElse(strict);
    }

    /// A line break inside a cell mostly wraps one thought. Only where that cannot be read, and each line can, do the
    /// lines stand for themselves.
    private Reading read(String raw, List<Token> piece) {
        Reading whole = read(new Cursor(raw, piece));
        List<List<Token>> lines = whole.isUnread() ? lines(raw, piece) : List.of();
        if (lines.size() < 2) {
            return whole;
        }
        List<Clause> clauses = new ArrayList<>();
        List<Assumption> assumptions = new ArrayList<>();
        for (List<Token> line : lines) {
            Reading reading = read(new Cursor(raw, line));
            if (reading.isUnread()) {
                return whole;
            }
            clauses.addAll(reading.clauses());
            assumptions.addAll(reading.assumptions());
        }
        return new Reading(clauses, assumptions);
    }

    private static List<List<Token>> lines(String raw, List<Token> piece) {
        List<List<Token>> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= piece.size(); i++) {
            if (i == piece.size() || beginsLine(raw, piece, i)) {
                lines.add(piece.subList(start, i));
                start = i;
            }
        }
        return lines;
    }

    private Reading read(Cursor cursor) {
        try {
            Optional<List<Clause>> clauses = clauses(cursor);
            cursor.skipAll(ENDINGS);
            if (clauses.isPresent() && cursor.atEnd()) {
                return new Reading(clauses.get(), cursor.assumptions());
            }
        } catch (IllegalArgumentException refusedByTheModel) {
            // such as a span of a hundred years: well-formed, but nothing a plan can mean
            return Reading.unread(cursor, cursor.text());
        }
        return Reading.unread(cursor, cursor.notUnderstood());
    }

    private Optional<List<Clause>> clauses(Cursor cursor) {
        cursor.skipAll(BULLETS);
        return clause(cursor).map(first -> {
            List<Clause> clauses = new ArrayList<>(first);
            Optional<List<Clause>> more = Optional.of(first);
            while (more.isPresent()) {
                more = cursor.firstOf(() -> joined(cursor));
                more.ifPresent(clauses::addAll);
            }
            return clauses;
        });
    }

    /// "Hoặc" may only add a demand that waits: two dates cannot both be the due date.
    private Optional<List<Clause>> joined(Cursor cursor) {
        if (cursor.take("hoac")) {
            return conditional.clauses(cursor);
        }
        return cursor.takeAnyOf(JOINTS) ? clause(cursor) : Optional.empty();
    }

    private Optional<List<Clause>> clause(Cursor cursor) {
        skipLeadIns(cursor);
        return cursor.firstOf(
                () -> recurring.clauses(cursor),
                () -> continuous.clauses(cursor),
                () -> conditional.clauses(cursor),
                () -> relative.clauses(cursor),
                () -> fixed.clauses(cursor));
    }

    /// "Hoàn thành trước …", "Thời gian: …": words that tell nothing about time.
    private static void skipLeadIns(Cursor cursor) {
        while (takeLeadIn(cursor)) {
            cursor.take(":");
        }
    }

    private static boolean takeLeadIn(Cursor cursor) {
        for (String[] words : LEAD_INS) {
            if (cursor.take(words)) {
                return true;
            }
        }
        return false;
    }
}
