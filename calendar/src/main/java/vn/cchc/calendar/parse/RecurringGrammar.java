package vn.cchc.calendar.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Frequency;
import vn.cchc.calendar.deadline.PlanYears;

/// Reads recurring work: a rhythm, the days it covers, and the meeting or report it is part of
/// ("Lồng ghép giao ban hàng tháng").
final class RecurringGrammar {

    private static final Set<String> EVERY = Set.of("hang", "moi");
    private static final Set<String> INTO = Set.of("trong", "vao", "tai", "voi", "cung");
    private static final Map<String, Frequency> UNITS =
            Map.of("thang", Frequency.MONTHLY, "quy", Frequency.QUARTERLY, "nam", Frequency.YEARLY);

    private final CadenceGrammar rhythms;
    private final FixedGrammar fixed;
    private final PlanYears plan;

    RecurringGrammar(CadenceGrammar rhythms, FixedGrammar fixed, PlanYears plan) {
        this.rhythms = rhythms;
        this.fixed = fixed;
        this.plan = plan;
    }

    Optional<List<Clause>> clauses(Cursor cursor) {
        return cursor.firstOf(
                () -> rhythms.cadences(cursor).map(cadences -> completed(cursor, cadences)),
                () -> partOfMeeting(cursor).map(List::of));
    }

    private List<Clause> completed(Cursor cursor, List<Cadence> cadences) {
        OptionalInt timesFirst = rhythms.times(cursor);
        Optional<Window> days = cursor.firstOf(() -> fixed.span(cursor));
        OptionalInt times = timesFirst.isPresent() ? timesFirst : rhythms.times(cursor);
        Optional<String> embeddedIn = cursor.firstOf(() -> embeddedIn(cursor));
        return cadences.stream()
                .map(cadence -> times.isPresent() ? cadence.times(times.getAsInt()) : cadence)
                .map(cadence -> cadence.over(days.or(cadence::within).orElse(plan.window()), embeddedIn))
                .toList();
    }

    /// ", lồng ghép trong giao ban"
    private static Optional<String> embeddedIn(Cursor cursor) {
        cursor.take(",");
        return takeEmbedded(cursor) ? Phrases.rest(cursor) : Optional.empty();
    }

    /// A meeting or report that tells the rhythm by its own name.
    private Optional<Clause> partOfMeeting(Cursor cursor) {
        if (!takeEmbedded(cursor) && !cursor.sees("giao", "ban") && !cursor.sees("hop")) {
            return Optional.empty();
        }
        return frequencyOfMeeting(cursor)
                .flatMap(frequency -> Phrases.rest(cursor)
                        .map(meeting -> Cadence.every(frequency).over(plan.window(), Optional.of(meeting))));
    }

    private static boolean takeEmbedded(Cursor cursor) {
        boolean embedded = cursor.take("long", "ghep");
        if (embedded) {
            cursor.skipAll(INTO);
        }
        return embedded;
    }

    private static Optional<Frequency> frequencyOfMeeting(Cursor cursor) {
        int length = Phrases.lengthOfRest(cursor);
        boolean report = false;
        for (int i = 0; i < length; i++) {
            Frequency unit = UNITS.get(cursor.ahead(i).folded());
            boolean every = i > 0 && EVERY.contains(cursor.ahead(i - 1).folded());
            if (unit != null && (every || i == length - 1)) {
                return Optional.of(unit);
            }
            report |= cursor.seesAhead(i, "bao", "cao");
        }
        return report ? Optional.of(Frequency.REPORT_PERIOD) : Optional.empty();
    }
}
