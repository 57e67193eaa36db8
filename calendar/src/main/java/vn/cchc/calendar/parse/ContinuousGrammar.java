package vn.cchc.calendar.parse;

import java.util.List;
import java.util.Optional;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Guidance;
import vn.cchc.calendar.deadline.PlanYears;

/// Reads ongoing work: "Thường xuyên trong năm 2026", "Nhiệm vụ thường xuyên theo hướng dẫn của Thành phố".
final class ContinuousGrammar {

    private final FixedGrammar fixed;
    private final PlanYears plan;

    ContinuousGrammar(FixedGrammar fixed, PlanYears plan) {
        this.fixed = fixed;
        this.plan = plan;
    }

    Optional<List<Clause>> clauses(Cursor cursor) {
        cursor.take("nhiem", "vu");
        if (!takeWord(cursor)) {
            return Optional.empty();
        }
        cursor.firstOf(() -> secondWord(cursor));
        Window window = cursor.firstOf(() -> fixed.span(cursor)).orElse(plan.window());
        Optional<Guidance> guidance = cursor.firstOf(() -> guidance(cursor));
        return Optional.of(List.of(new Clause.Continuous(window.from(), window.to(), guidance.orElse(null))));
    }

    private static boolean takeWord(Cursor cursor) {
        return cursor.take("thuong", "xuyen") || cursor.take("lien", "tuc");
    }

    /// "…, liên tục", "… và liên tục"
    private static Optional<Boolean> secondWord(Cursor cursor) {
        if (!cursor.take(",")) {
            cursor.take("va");
        }
        return Optional.of(takeWord(cursor)).filter(Boolean::booleanValue);
    }

    private static Optional<Guidance> guidance(Cursor cursor) {
        cursor.take(",");
        if (!cursor.take("theo")) {
            return Optional.empty();
        }
        return Phrases.untilIssuer(cursor).map(form -> {
            Optional<String> issuer = cursor.take("cua") ? Phrases.issuer(cursor) : Optional.empty();
            return new Guidance(form, issuer.orElse(null));
        });
    }
}
