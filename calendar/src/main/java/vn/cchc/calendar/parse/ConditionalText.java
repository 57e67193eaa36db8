package vn.cchc.calendar.parse;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Clause.Conditional.Match;
import vn.cchc.calendar.deadline.Clause.Conditional.Timing;
import vn.cchc.calendar.deadline.Trigger;

/// The canonical text of what waits for outside facts: "Ngay khi các Chỉ số được công bố và khi có Kế hoạch của UBND
/// Thành phố (chờ đến hết ngày 31/12/2026)".
final class ConditionalText {

    private ConditionalText() {}

    static String of(Clause.Conditional clause) {
        String facts = clause.triggers().stream()
                .map(trigger -> link(clause.timing(), trigger) + fact(trigger))
                .collect(Collectors.joining(clause.match() == Match.ALL ? " và " : " hoặc "));
        String text = capitalised(opening(clause.timing()) + facts);
        return text + " (chờ đến hết ngày " + DeadlinePrinter.day(clause.backstop()) + ")";
    }

    static String issued(String what, @Nullable String issuer) {
        return issuer == null ? what : what + " của " + issuer;
    }

    private static String opening(Timing timing) {
        return switch (timing) {
            case PER_DOCUMENT, ON_TRIGGER -> "";
            case AFTER_TRIGGER -> "sau ";
            case IMMEDIATELY -> "ngay ";
        };
    }

    private static String link(Timing timing, Trigger trigger) {
        if (timing == Timing.PER_DOCUMENT) {
            return "theo ";
        }
        return isVerb(trigger) ? "khi " : "khi có ";
    }

    /// "khi … được công bố", "khi cần thiết"
    private static boolean isVerb(Trigger trigger) {
        return switch (trigger) {
            case Trigger.IndexPublished _ -> true;
            case Trigger.Request(var what, var _) ->
                Lexer.tokens(what).stream()
                        .limit(1)
                        .anyMatch(token -> token.folded().equals("can"));
            case Trigger.ExternalDocument _, Trigger.Directive _, Trigger.RoadmapInDocument _ -> false;
        };
    }

    private static String fact(Trigger trigger) {
        return switch (trigger) {
            case Trigger.ExternalDocument(var docType, var issuer) -> issued(docType, issuer);
            case Trigger.Directive(var issuer) -> issued("chỉ đạo", issuer);
            case Trigger.IndexPublished(var what) -> what + " được công bố";
            case Trigger.RoadmapInDocument(var document, var issuer) ->
                issued(document == null ? "lộ trình" : "lộ trình tại " + document, issuer);
            case Trigger.Request(var what, var issuer) -> issued(what, issuer);
        };
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
