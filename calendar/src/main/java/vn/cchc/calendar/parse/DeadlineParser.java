package vn.cchc.calendar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.Deadline.ParsedBy;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.Lexer.Token;

/// Reads the deadline cell of a plan. Total: any text gives a deadline, and what no rule reads becomes an
/// [Clause.Unparsed] for its piece of the text (pieces are parted by ";").
///
/// Immutable and safe to share; one parser serves one plan, whose years complete texts that name none.
public final class DeadlineParser {

    private static final Set<String> BULLETS = Set.of("-", "+", "•", "(", ":", ".");
    private static final Set<String> ENDINGS = Set.of(".", "…", ")", ",");
    private static final Set<String> JOINTS = Set.of(",", "va");
    private static final List<List<String>> LEAD_INS = List.of(
            List.of("hoan", "thanh"),
            List.of("thuc", "hien"),
            List.of("trien", "khai"),
            List.of("to", "chuc"),
            List.of("duy", "tri"),
            List.of("bao", "cao"),
            List.of("thoi", "gian"),
            List.of("thoi", "han"),
            List.of("du", "kien"),
            List.of("xong"));

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
        List<Clause> clauses = new ArrayList<>();
        for (List<Token> piece : pieces(Lexer.tokens(raw))) {
            clauses.addAll(read(new Cursor(raw, piece)));
        }
        boolean readable = !clauses.isEmpty() && clauses.size() <= Deadline.MAX_CLAUSES;
        String line = Cursor.onOneLine(raw);
        return new Deadline(raw, readable ? clauses : List.of(new Clause.Unparsed(line, line)), ParsedBy.PARSER);
    }

    private static List<List<Token>> pieces(List<Token> tokens) {
        List<List<Token>> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).folded().equals(";")) {
                if (i > start) {
                    pieces.add(tokens.subList(start, i));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private List<Clause> read(Cursor cursor) {
        try {
            Optional<List<Clause>> clauses = clauses(cursor);
            cursor.skipAll(ENDINGS);
            if (clauses.isPresent() && cursor.atEnd()) {
                return clauses.get();
            }
        } catch (IllegalArgumentException refusedByTheModel) {
            // such as a span of a hundred years: well-formed, but nothing a plan can mean
            return List.of(new Clause.Unparsed(cursor.text(), cursor.text()));
        }
        return List.of(new Clause.Unparsed(cursor.text(), cursor.notUnderstood()));
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
        while (LEAD_INS.stream().anyMatch(words -> cursor.take(words.toArray(String[]::new)))) {
            cursor.take(":");
        }
    }
}
