package vn.cchc.gateway.problem;

import io.vertx.ext.web.LanguageHeader;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// Titles and details of the bundles `problems/gateway`; Vietnamese if the caller prefers it, else English.
final class ProblemTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Locale VIETNAMESE = Locale.of("vi");

    static boolean knows(int status) {
        return bundle(Locale.ROOT).containsKey("http/" + status);
    }

    static String title(Problem problem, Locale locale) {
        return format(bundle(locale).getString(problem.slug()), problem.args(), locale);
    }

    /// Absent as well when it would name what the problem does not know.
    static Optional<String> detail(Problem problem, Locale locale) {
        String key = problem.slug() + ".detail";
        return bundle(locale).containsKey(key)
                ? Optional.of(bundle(locale).getString(key))
                        .filter(pattern ->
                                !pattern.contains("{0}") || !problem.args().isEmpty())
                        .map(pattern -> format(pattern, problem.args(), locale))
                : Optional.empty();
    }

    static Locale preferred(List<LanguageHeader> acceptable) {
        return acceptable.stream()
                .map(LanguageHeader::tag)
                .filter(tag -> tag.equals("vi") || tag.equals("en"))
                .findFirst()
                .filter("vi"::equals)
                .map(_ -> VIETNAMESE)
                .orElse(Locale.ROOT);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("problems.gateway", locale, ProblemTexts.class.getClassLoader(), NO_FALLBACK);
    }

    private static String format(String pattern, List<Object> args, Locale locale) {
        return new MessageFormat(pattern, locale).format(args.toArray());
    }

    private ProblemTexts() {}
}
