package vn.cchc.calendar.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The deadline of a task: the cell of the plan as printed, and the clauses it was read as.
///
/// @param rawText verbatim, empty when the cell was empty or unreadable
/// @param clauses one or more, in the order of the text
/// @param assumptions what the parser took words for that do not say it, in the order of the text; mostly none, and
///     none once a person typed the clauses
public record Deadline(
        String rawText,
        List<Clause> clauses,
        ParsedBy parsedBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Assumption> assumptions) {

    /// Who turned the text into clauses.
    public enum ParsedBy {
        PARSER,
        HUMAN
    }

    /// No cell holds more.
    public static final int MAX_CLAUSES = 50;

    public Deadline {
        Objects.requireNonNull(rawText, "rawText");
        Objects.requireNonNull(parsedBy, "parsedBy");
        clauses = List.copyOf(clauses);
        Bounds.within("number of clauses", clauses.size(), 1, MAX_CLAUSES);
        assumptions = Bounds.fullOrNone("assumptions", assumptions);
    }

    /// A deadline whose text says what its clauses say.
    public Deadline(String rawText, List<Clause> clauses, ParsedBy parsedBy) {
        this(rawText, clauses, parsedBy, List.of());
    }

    /// The same cell, typed by a person.
    public Deadline typedByHuman(List<Clause> typed) {
        return new Deadline(rawText, typed, ParsedBy.HUMAN);
    }

    /// The kinds that occur, in the order of [ClauseKind].
    public Set<ClauseKind> kinds() {
        return clauses.stream()
                .map(Clause::kind)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(ClauseKind.class)), Collections::unmodifiableSet));
    }

    /// Whether some piece of the text could not be read and a person must type it.
    public boolean needsHuman() {
        return clauses.stream().anyMatch(Clause.Unparsed.class::isInstance);
    }

    /// Whether the clauses rest on something the text does not say and a person should confirm them.
    public boolean restsOnAssumptions() {
        return !assumptions.isEmpty();
    }

    /// Whether nothing is owed until an outside fact occurs.
    public boolean waitsForTrigger() {
        return clauses.stream().allMatch(Clause.Conditional.class::isInstance);
    }
}
