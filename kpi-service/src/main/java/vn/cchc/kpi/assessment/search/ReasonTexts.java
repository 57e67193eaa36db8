package vn.cchc.kpi.assessment.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Definitions;

/// Puts reasons into words. One code may have several sentences: which one, its numbers tell.
@ApplicationScoped
public class ReasonTexts {

    private final ProblemTexts texts;
    private final Catalogue catalogue;

    ReasonTexts(ProblemTexts texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /// In which words the reasons of one answer are told: the definitions are asked for once, not for every reason.
    record Words(Definitions definitions, Locale locale) {}

    Words in(Locale locale) {
        return new Words(catalogue.inForce(), locale);
    }

    /// @param indicator tells what is counted: dossiers, answers, tasks
    @Nullable
    ReasonView view(@Nullable Reason reason, String indicator, Words words) {
        return reason == null ? null : new ReasonView(reason.code(), text(reason, indicator, words), reason.numbers());
    }

    private String text(Reason reason, String indicator, Words words) {
        Sentence sentence = sentence(reason);
        List<Object> args = new ArrayList<>();
        args.add(noun(indicator, words.definitions()));
        sentence.numbers().forEach(name -> args.add(reason.numbers().getOrDefault(name, BigDecimal.ZERO)));
        return texts.text("outlook/" + sentence.key(), args, words.locale());
    }

    /// The key of a sentence and the numbers it names, in their order; `{0}` is what is counted.
    private record Sentence(String key, List<String> numbers) {
        static Sentence of(String key, String... numbers) {
            return new Sentence(key, List.of(numbers));
        }
    }

    private static Sentence sentence(Reason reason) {
        SortedMap<String, BigDecimal> numbers = reason.numbers();
        boolean needs = numbers.containsKey("needed");
        return switch (reason.code()) {
            case OUT_OF_REACH -> outOfReach(numbers);
            case TREND_SUFFICES -> trend("suffices", numbers, needs);
            case TREND_TOO_WEAK -> trend("too-weak", numbers, needs);
            case PACE_TOO_WEAK ->
                needs
                        ? Sentence.of("pace-too-weak-more", "needed", "expected", "target")
                        : Sentence.of("pace-too-weak-fewer", "allowed", "expected", "target");
            case ON_PACE -> pace("on-pace", numbers);
            case BEHIND_PACE -> pace("behind-pace", numbers);
            case SHORT_SO_FAR -> Sentence.of("short-so-far", "short", "counted");
            case MORE_THAN_ALL -> Sentence.of("more-than-all", "numerator", "denominator");
            case NOTHING_LATE -> Sentence.of("nothing-late", "open");
            case LATE_CANNOT_BE_UNDONE -> Sentence.of("late-cannot-be-undone", "late", "overdue", "total");
            case STILL_REACHABLE -> Sentence.of("still-reachable", "late", "total", "target");
            case RANK_BEHIND -> Sentence.of("rank-behind", "rank", "target");
            case NO_TREND_YET -> Sentence.of("no-trend-yet", "target");
            case WATCHED -> Sentence.of("watched", "count");
        };
    }

    private static Sentence outOfReach(SortedMap<String, BigDecimal> numbers) {
        return Stream.of(
                        Sentence.of("out-of-reach-all", "short", "counted"),
                        Sentence.of("out-of-reach-more", "needed", "expected", "target"),
                        Sentence.of("out-of-reach-fewer", "allowed", "expected", "target", "numerator", "denominator"),
                        Sentence.of("out-of-reach-count", "count", "limit"),
                        Sentence.of("out-of-reach-tasks", "late", "total", "target"))
                .filter(sentence -> numbers.containsKey(sentence.numbers().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private static Sentence trend(String how, SortedMap<String, BigDecimal> numbers, boolean needs) {
        if (numbers.containsKey("projected")) {
            return Sentence.of("growth-" + how, "earlier", "inventory", "between", "projected", "left", "target");
        }
        String first = needs ? "needed" : "allowed";
        String key = "trend-" + how + (needs ? "-more" : "-fewer");
        return Sentence.of(key, first, "expected", "month", "year", "monthNumerator", "monthDenominator", "target");
    }

    private static Sentence pace(String how, SortedMap<String, BigDecimal> numbers) {
        return numbers.containsKey("count")
                ? Sentence.of(how + "-count", "elapsed", "months", "expected", "count", "target")
                : Sentence.of(how + "-ratio", "elapsed", "months", "expected", "percent", "target");
    }

    private static Problem.Term noun(String indicator, Definitions definitions) {
        String source =
                definitions.definition(indicator).map(Definition::source).orElse("");
        return new Problem.Term("outlook/noun-"
                + switch (source) {
                    case "DOSSIER" -> "dossier";
                    case "SURVEY" -> "answer";
                    case "TASK" -> "task";
                    case "DOCUMENT" -> "document";
                    case "FEEDBACK" -> "feedback";
                    default -> "item";
                });
    }
}
