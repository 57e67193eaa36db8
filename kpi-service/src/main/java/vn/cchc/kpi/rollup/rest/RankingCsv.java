package vn.cchc.kpi.rollup.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.rollup.domain.Countable;
import vn.cchc.kpi.rollup.domain.Ranking.Place;
import vn.cchc.kpi.rollup.domain.Ranking.Standing;
import vn.cchc.kpi.rollup.domain.State;
import vn.cchc.kpi.rollup.domain.Sum;
import vn.cchc.kpi.rollup.usecase.RankAgencies.Comparison;

/// A ranking as CSV (RFC 4180) for Vietnamese readers: their headings, decimal commas, and the mark by which
/// spreadsheets know UTF-8. A text that a spreadsheet would run as a formula is quoted with an apostrophe.
final class RankingCsv {

    private static final String UTF8_MARK = "\uFEFF";

    private RankingCsv() {}

    static String of(Countable what, Set<Comparison> compared, List<Place> places) {
        return places.stream()
                .map(place -> line(place, compared))
                .collect(Collectors.joining("", UTF8_MARK + header(what, compared), ""));
    }

    private static String header(Countable what, Set<Comparison> compared) {
        Stream<String> now = Stream.of(
                "Hạng",
                "Mã cơ quan",
                "Tên cơ quan",
                "Loại cơ quan",
                "Tử số",
                "Mẫu số",
                "Giá trị (" + (what.unit().equals("count") ? "số lượng" : what.unit()) + ")",
                "Tình trạng",
                "Tạm tính",
                "Số liệu đến ngày");
        Stream<String> then = Stream.of(Comparison.values())
                .filter(compared::contains)
                .flatMap(comparison -> switch (comparison) {
                    case PREVIOUS -> Stream.of("Hạng kỳ trước", "Tăng hạng");
                    case YEAR_BEFORE -> Stream.of("Hạng cùng kỳ năm trước", "Tăng hạng so với cùng kỳ");
                });
        return joined(Stream.concat(now, then).map(RankingCsv::text));
    }

    private static String line(Place place, Set<Comparison> compared) {
        Sum speaking = place.speaking();
        Stream<String> now = Stream.of(
                number(place.rank()),
                text(place.agency().code()),
                text(place.agency().name()),
                text(place.agency().kind()),
                number(CountView.numerator(speaking)),
                number(CountView.denominator(speaking)),
                decimal(speaking.value()),
                text(state(speaking.state())),
                place.outcome().isProvisional() ? "có" : "không",
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

    private static String state(State state) {
        return switch (state) {
            case COUNTED -> "Có số liệu";
            case NOT_ARISEN -> "Không phát sinh";
            case NO_DATA -> "Chưa có số liệu";
        };
    }

    private static String number(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }

    private static String decimal(@Nullable BigDecimal value) {
        return value == null ? "" : quoted(value.toPlainString().replace('.', ','));
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
