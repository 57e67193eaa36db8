package vn.cchc.calendar.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Clause.Conditional.Match;
import vn.cchc.calendar.deadline.Clause.Conditional.Timing;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.deadline.Trigger;

/// Reads work that waits for an outside fact: "Theo Kế hoạch của Thành phố, của Sở", "Ngay khi các Chỉ số được công
/// bố và có Kế hoạch của UBND Thành phố".
final class ConditionalGrammar {

    private static final String AD_HOC = "yêu cầu đột xuất";
    private static final Set<String> JOINTS = Set.of(",", "va", "hoac");
    private static final Set<String> LINKS = Set.of("co", "theo", "khi");
    private static final Set<String> BACKSTOP_SIGNS = Set.of(",", "(");

    private final TriggerGrammar triggers = new TriggerGrammar();
    private final FixedGrammar fixed;
    private final PlanYears plan;

    ConditionalGrammar(FixedGrammar fixed, PlanYears plan) {
        this.fixed = fixed;
        this.plan = plan;
    }

    Optional<List<Clause>> clauses(Cursor cursor) {
        return cursor.firstOf(() -> adHoc(cursor), () -> waiting(cursor)).map(List::of);
    }

    /// "đột xuất", "đột xuất khi có yêu cầu của Sở"
    private Optional<Clause> adHoc(Cursor cursor) {
        return cursor.take("dot", "xuat")
                ? cursor.firstOf(
                        () -> waiting(cursor),
                        () -> Optional.of(conditional(
                                cursor, Match.ANY, Timing.ON_TRIGGER, List.of(new Trigger.Request(AD_HOC, null)))))
                : Optional.empty();
    }

    private Optional<Clause> waiting(Cursor cursor) {
        return timing(cursor).flatMap(timing -> {
            cursor.take("co");
            return cursor.firstOf(() -> triggers.trigger(cursor)).map(first -> {
                List<Trigger> found = new ArrayList<>(List.of(first));
                Match match = cursor.sees("va") ? Match.ALL : Match.ANY;
                Optional<Trigger> more = Optional.of(first);
                while (more.isPresent()) {
                    more = cursor.firstOf(() -> joined(cursor, found.getLast()));
                    more.ifPresent(found::add);
                }
                return conditional(cursor, match, timing, found);
            });
        });
    }

    private static Optional<Timing> timing(Cursor cursor) {
        if (cursor.take("theo") || cursor.take("tuy", "theo") || cursor.take("can", "cu")) {
            return Optional.of(Timing.PER_DOCUMENT);
        }
        if (cursor.take("ngay", "khi") || cursor.take("ngay", "sau", "khi")) {
            return Optional.of(Timing.IMMEDIATELY);
        }
        if (cursor.take("sau", "khi")) {
            return Optional.of(Timing.AFTER_TRIGGER);
        }
        return cursor.take("khi") || cursor.take("neu") ? Optional.of(Timing.ON_TRIGGER) : Optional.empty();
    }

    private Optional<Trigger> joined(Cursor cursor, Trigger before) {
        if (!cursor.takeAnyOf(JOINTS)) {
            return Optional.empty();
        }
        return cursor.firstOf(() -> triggers.ofAnotherIssuer(cursor, before), () -> {
            cursor.skipAll(LINKS);
            return triggers.trigger(cursor);
        });
    }

    private Clause conditional(Cursor cursor, Match match, Timing timing, List<Trigger> found) {
        LocalDate backstop =
                cursor.firstOf(() -> backstop(cursor)).orElse(plan.window().to());
        return new Clause.Conditional(match, timing, found, backstop);
    }

    /// "(chờ đến hết ngày 31/12/2026)"
    private Optional<LocalDate> backstop(Cursor cursor) {
        cursor.takeAnyOf(BACKSTOP_SIGNS);
        return cursor.take("cho", "den") ? fixed.until(cursor).map(Moment.Dated::last) : Optional.empty();
    }
}
