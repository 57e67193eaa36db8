package vn.cchc.kit.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The code of an agency in the form of Decision 20/2020/QĐ-TTg, from the top down: `H48.53.02`.
///
/// The older form of QCVN 102:2016/BTTTT says the same from the bottom up, padded with zeros to four levels, the
/// lowest of three digits: `000.02.53.H48`. It is taken wherever a code is taken, and turned into this one where that
/// can be done without a guess: no level may be skipped, and the lowest must be below 100 to fit two characters.
public record AgencyCode(String value) {

    /// One letter and two digits, then two characters a level: at most 33 of the 35 characters allowed.
    public static final String FORM = "[A-Z]\\d{2}(\\.[0-9A-Z]{2}){0,10}";

    private static final String LEGACY_FORM = "\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}";

    /// What a caller may write: either form.
    public static final String ACCEPTED = FORM + "|" + LEGACY_FORM;

    private static final Pattern CODE = Pattern.compile(FORM);
    private static final Pattern LEGACY = Pattern.compile("(\\d)(\\d{2})\\.(\\d{2})\\.(\\d{2})\\.([A-Z]\\d{2})");
    private static final Pattern LEGACY_LEVEL = Pattern.compile("\\d{2}");
    private static final String NOBODY = "00";
    private static final int LEGACY_LEVELS = 4;

    public AgencyCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("No agency code: " + value);
        }
    }

    /// The code that `text` writes in either form; empty when it writes none, or an old one that fits no new one.
    public static Optional<AgencyCode> read(String text) {
        if (CODE.matcher(text).matches()) {
            return Optional.of(new AgencyCode(text));
        }
        Matcher legacy = LEGACY.matcher(text);
        return legacy.matches() ? converted(legacy) : Optional.empty();
    }

    /// The code to look for: what `text` writes, or else `text` itself, under which nobody is found.
    public static @Nullable String sought(@Nullable String text) {
        return text == null ? null : read(text).map(AgencyCode::value).orElse(text);
    }

    public static boolean isLegacy(String text) {
        return LEGACY.matcher(text).matches();
    }

    /// This code in the older form. Deeper codes, and those with letters below the top, never had one.
    public Optional<String> legacy() {
        String[] levels = value.split("\\.");
        if (levels.length > LEGACY_LEVELS) {
            return Optional.empty();
        }
        StringBuilder older = new StringBuilder(levels[0]);
        for (int i = 1; i < LEGACY_LEVELS; i++) {
            String level = i < levels.length ? levels[i] : NOBODY;
            if (!LEGACY_LEVEL.matcher(level).matches() || (i < levels.length && level.equals(NOBODY))) {
                return Optional.empty();
            }
            older.insert(0, level + ".");
        }
        return Optional.of("0" + older);
    }

    private static Optional<AgencyCode> converted(Matcher legacy) {
        if (!legacy.group(1).equals("0")) {
            return Optional.empty();
        }
        List<String> levels = new ArrayList<>(List.of(legacy.group(4), legacy.group(3), legacy.group(2)));
        while (!levels.isEmpty() && levels.getLast().equals(NOBODY)) {
            levels.removeLast();
        }
        if (levels.contains(NOBODY)) {
            return Optional.empty();
        }
        levels.addFirst(legacy.group(5));
        return Optional.of(new AgencyCode(String.join(".", levels)));
    }
}
