package vn.cchc.plan.plan.rollover;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The years, days and cited documents that a text names, to be read or replaced where they stand.
///
/// "Kế hoạch 281/KH-UBND ngày 28/10/2022" is one document: its date is its own, not a time of the plan.
final class TimeWords {

    private static final int YEAR_DIGITS = 4;
    private static final String SEPARATOR = "\\s*[/.\\-–]\\s*";
    private static final String DAY_OF_MONTH = "(\\d{1,2})(" + SEPARATOR + "|\\s+th[áa]ng\\s+)(\\d{1,2})";
    private static final String OF_YEAR = "(" + SEPARATOR + "|\\s+n[ăa]m\\s+)((?:19|20|21)\\d\\d)";

    /// "281/KH-UBND", "66.7/2025/NQ-CP", "24-CT/TU", each with the day it was signed
    private static final String DOCUMENT = "\\d++(?:\\.\\d++)*+(?:/\\d{4})?(?:[-/]\\p{Lu}[\\p{L}\\d]*+)++"
            + "(?:,?\\s+ng[àa]y\\s+\\d{1,2}(?:/|\\.|-|\\s+th[áa]ng\\s+)\\d{1,2}(?:/|\\.|-|\\s+n[ăa]m\\s+)\\d{4})?";

    private static final Pattern WORD = Pattern.compile("(?<!\\d)(?:"
            + "(?<document>" + DOCUMENT + ")"
            + "|(?<day>" + DAY_OF_MONTH + "(?:" + OF_YEAR + ")?)"
            + "|(?<first>(?:19|20|21)\\d\\d)(?<to>\\s*[-–—]\\s*)(?<last>(?:19|20|21)\\d\\d)"
            + "|(?<year>(?:19|20|21)\\d\\d)"
            + ")(?!\\d)");

    private static final Pattern DAY = Pattern.compile(DAY_OF_MONTH + "(?:" + OF_YEAR + ")?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");

    /// Something about time in a text.
    sealed interface Word {

        String text();

        /// A document by its number, with its date where that follows.
        record Document(String text) implements Word {}

        /// @param year empty when the text leaves it to the plan
        record Day(String text, int day, int month, OptionalInt year) implements Word {

            /// The day it means in a plan of `planYear`; empty when no such day is.
            Optional<LocalDate> date(int planYear) {
                try {
                    return Optional.of(LocalDate.of(year.orElse(planYear), month, day));
                } catch (DateTimeException _) {
                    return Optional.empty();
                }
            }

            /// The same words with another year, where they name one.
            String inYear(int other) {
                return year.isEmpty() ? text : text.substring(0, text.length() - YEAR_DIGITS) + other;
            }

            /// The same words for another day.
            String saying(LocalDate date) {
                Matcher parts = partsOfDay(text);
                String month = parts.group(3);
                if (date.getMonthValue() != this.month) {
                    month = padded(date.getMonthValue(), date.getMonthValue() < 3 || month.startsWith("0"));
                }
                String day = padded(date.getDayOfMonth(), parts.group(1).length() > 1);
                return day + parts.group(2) + month + (year.isEmpty() ? "" : parts.group(4) + date.getYear());
            }
        }

        /// "2026-2030"
        record Years(String text, int first, int last) implements Word {

            /// The same words for other years.
            String from(int otherFirst, int otherLast) {
                return otherFirst + text.substring(YEAR_DIGITS, text.length() - YEAR_DIGITS) + otherLast;
            }
        }

        record Year(String text, int year) implements Word {}
    }

    private TimeWords() {}

    /// All of them, in the order of the text.
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        rewrite(text, word -> {
            words.add(word);
            return word.text();
        });
        return words;
    }

    /// The text, its letters composed, with each of these words put anew.
    static String rewrite(String text, Function<Word, String> anew) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(found -> Matcher.quoteReplacement(anew.apply(word((Matcher) found))));
    }

    /// The years named anywhere in the text, also in documents, that `wanted` accepts; each once.
    static IntStream years(String text, IntPredicate wanted) {
        return YEAR.matcher(text)
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .filter(wanted)
                .distinct();
    }

    static Stream<String> documents(String text) {
        return of(text).stream()
                .flatMap(word -> word instanceof Word.Document(var document) ? Stream.of(document) : Stream.empty());
    }

    private static Word word(Matcher found) {
        String text = found.group();
        if (found.group("document") != null) {
            return new Word.Document(text);
        }
        if (found.group("year") != null) {
            return new Word.Year(text, Integer.parseInt(text));
        }
        if (found.group("first") != null) {
            return new Word.Years(text, Integer.parseInt(found.group("first")), Integer.parseInt(found.group("last")));
        }
        return day(text);
    }

    private static Word day(String text) {
        Matcher parts = partsOfDay(text);
        String year = parts.group(5);
        return new Word.Day(
                text,
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(3)),
                year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
    }

    private static Matcher partsOfDay(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("No day: " + text);
        }
        return parts;
    }

    private static String padded(int number, boolean padding) {
        return number < 10 && padding ? "0" + number : Integer.toString(number);
    }
}
