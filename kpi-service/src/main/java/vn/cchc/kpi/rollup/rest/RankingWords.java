package vn.cchc.kpi.rollup.rest;

import java.util.List;
import java.util.Locale;
import vn.cchc.kpi.rollup.domain.State;

/// What a ranking in a file says besides its figures, in one language.
///
/// @param columns     headings of what is so now; the value's is followed by its unit
/// @param previous    headings of the comparison with the period before
/// @param yearBefore  headings of the comparison with the year before
/// @param count       the unit of mere counts
/// @param decimalMark between whole and fraction
record RankingWords(
        List<String> columns,
        List<String> previous,
        List<String> yearBefore,
        String count,
        String yes,
        String no,
        String counted,
        String notArisen,
        String noData,
        char decimalMark) {

    static final int VALUE = 6;

    private static final RankingWords VIETNAMESE = new RankingWords(
            List.of(
                    "Hạng",
                    "Mã cơ quan",
                    "Tên cơ quan",
                    "Loại cơ quan",
                    "Tử số",
                    "Mẫu số",
                    "Giá trị",
                    "Tình trạng",
                    "Tạm tính",
                    "Số liệu đến ngày"),
            List.of("Hạng kỳ trước", "Tăng hạng"),
            List.of("Hạng cùng kỳ năm trước", "Tăng hạng so với cùng kỳ"),
            "số lượng",
            "có",
            "không",
            "Có số liệu",
            "Không phát sinh",
            "Chưa có số liệu",
            ',');

    private static final RankingWords ENGLISH = new RankingWords(
            List.of(
                    "Rank",
                    "Agency code",
                    "Agency",
                    "Kind of agency",
                    "Numerator",
                    "Denominator",
                    "Value",
                    "State",
                    "Provisional",
                    "Data as of"),
            List.of("Rank in the period before", "Places climbed"),
            List.of("Rank in the year before", "Places climbed since the year before"),
            "count",
            "yes",
            "no",
            "Counted",
            "Not arisen",
            "No data",
            '.');

    static RankingWords of(Locale reader) {
        return reader.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH;
    }

    String state(State state) {
        return switch (state) {
            case COUNTED -> counted;
            case NOT_ARISEN -> notArisen;
            case NO_DATA -> noData;
        };
    }
}
