package vn.cchc.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts a slug into words: bundle `problems.<service>` first, then `problems.kit`; Vietnamese if the caller prefers
/// it, else English.
@ApplicationScoped
public class ProblemTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> bundles;

    ProblemTexts(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.bundles = List.of("problems." + service, "problems.kit");
    }

    /// Text of `key`, or the slug's last part in words when no bundle knows it.
    public String text(String key, List<Object> args, Locale locale) {
        return find(key, args, locale)
                .orElseGet(() -> key.substring(key.lastIndexOf('/') + 1).replace('-', ' '));
    }

    public Optional<String> find(String key, List<Object> args, Locale locale) {
        return bundles.stream()
                .flatMap(bundle -> lookUp(bundle, key, locale).stream())
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, locale).format(inWords(args, locale)));
    }

    private Object[] inWords(List<Object> args, Locale locale) {
        return args.stream()
                .map(arg -> arg instanceof Problem.Term(var key) ? text(key, List.of(), locale) : arg)
                .toArray();
    }

    private static Optional<String> lookUp(String bundle, String key, Locale locale) {
        try {
            ResourceBundle texts =
                    ResourceBundle.getBundle(bundle, locale, ProblemTexts.class.getClassLoader(), NO_FALLBACK);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
    }

    /// Vietnamese or, as the root locale, English: whichever the caller names first; English when neither.
    public static Locale preferred(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .filter("vi"::equals)
                .map(Locale::of)
                .orElse(Locale.ROOT);
    }
}
