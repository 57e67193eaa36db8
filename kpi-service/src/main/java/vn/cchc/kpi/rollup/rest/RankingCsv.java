package vn.cchc.kpi.rollup.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.rollup.domain.Countable;
import vn.cchc.kpi.rollup.domain.Ranking.Place;
import vn.cchc.kpi.rollup.domain.Ranking.Standing;
import vn.cchc.kpi.rollup.domain.Sum;
import vn.cchc.kpi.rollup.usecase.RankAgencies.Comparison;

/// A ranking as CSV (RFC 4180) in the words of its readers, with their decimal mark and the mark by which
/// spreadsheets know UTF-8. A text that a spreadsheet would run as a formula is quoted with an apostrophe.
final class RankingCsv {

    private static final String UTF8_MARK = "\uFEFF";

    private final RankingWords words;
    private final Set<Comparison> compared;

    private RankingCsv(RankingWords words, Set<Comparison> compared) {
        this.words = words;
        this.compared = compared;
    }

    static String of(Countable what, Set<Comparison> compared, List<Place> places, Locale reader) {
        RankingCsv csv = new RankingCsv(RankingWords.of(reader), compared);
        return places.stream().map(csv::line).collect(Collectors.joining("", UTF8_MARK + csv.header(what), ""));
    }

    private String header(Countable what) {
        List<String> now = new ArrayList<>(words.columns());
        String unit = what.unit().equals("count") ? words.count() : what.unit();
        now.set(RankingWords.VALUE, now.get(RankingWords.VALUE) + " (" + unit + ")");
        Stream<String> then = Stream.of(Comparison.values())
                .filter(compared::contains)
                .flatMap(comparison -> switch (comparison) {
                    case PREVIOUS -> words.previous().stream();
                    case YEAR_BEFORE -> words.yearBefore().stream();
                });
        return joined(Stream.concat(now.stream(), then).map(RankingCsv::text));
    }

    private String line(Place place) {
        Sum speaking = place.speaking();
        Stream<String> now = Stream.of(
                number(place.rank()),
                text(place.agency().code()),
                text(place.agency().name()),
                text(place.agency().kind()),
                number(CountView.numerator(speaking)),
                number(CountView.denominator(speaking)),
                decimal(speaking.value()),
                text(words.state(speaking.state())),
                place.outcome().isProvisional() ? words.yes() : words.no(),
                Objects.toString(speaking.asOf(), ""));
        Stream<String> then = Stream.of(Comparison.values())
                .filter(compared::contains)
                .flatMap(comparison -> switch (comparison) {
                    case PREVIOUS -> since(place, place.previous());
                    case YEAR_BEFORE -> since(place, place.yearBefore());
                });
        return joined(Stream.concat(now, then));
    }

    private static Stream<String> since(Place place, @Nullable Standing then) {
        return Stream.of(number(then == null ? null : then.rank()), number(place.movementSince(then)));
    }

    private static String joined(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String number(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }

    private String decimal(@Nullable BigDecimal value) {
        return value == null ? "" : quoted(value.toPlainString().replace('.', words.decimalMark()));
    }

    static String text(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return quoted(formula ? "'" + text : text);
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
