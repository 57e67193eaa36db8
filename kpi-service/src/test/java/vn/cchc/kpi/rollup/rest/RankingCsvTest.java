package vn.cchc.kpi.rollup.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.rollup.domain.Countable;
import vn.cchc.kpi.rollup.domain.Outcome;
import vn.cchc.kpi.rollup.domain.Ranking;
import vn.cchc.kpi.rollup.domain.Ranking.Candidate;
import vn.cchc.kpi.rollup.domain.Ranking.Place;
import vn.cchc.kpi.rollup.domain.Sum;
import vn.cchc.kpi.rollup.domain.Tree.Node;
import vn.cchc.kpi.rollup.usecase.RankAgencies.Comparison;

class RankingCsvTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Countable RATE = new Countable(
            "R",
            1,
            "Tỷ lệ",
            "Rate",
            "%",
            Direction.HIGHER_BETTER,
            new Ratio(List.of(new Term("N", 1)), List.of(new Term("D", 1))));

    private static final Locale VIETNAMESE = Locale.of("vi");

    private static Candidate candidate(String code, String name, Sum now, Sum before) {
        return new Candidate(
                new Node(code, "Z01", name, "COMMUNE", null, null, 1),
                new Outcome(List.of(now)),
                new Outcome(List.of(before)),
                new Outcome(List.of(now)));
    }

    private static Sum ratio(long numerator, long denominator) {
        return new Sum(true, false, numerator, denominator, DAY, DAY, false);
    }

    @Test
    void aListForVietnameseReadersHasTheirHeadingsAndDecimalCommas() {
        String csv = RankingCsv.of(
                RATE,
                Set.of(Comparison.PREVIOUS),
                Ranking.of(
                        List.of(
                                candidate("Z01.01", "UBND xã Một, \"thí điểm\"", ratio(79, 80), ratio(1, 2)),
                                candidate("Z01.02", "UBND xã Hai", ratio(2, 4), ratio(1, 1)),
                                candidate("Z01.03", "UBND xã Ba", Sum.nothing(false), Sum.nothing(false))),
                        Direction.HIGHER_BETTER),
                VIETNAMESE);
        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFHạng,Mã cơ quan,Tên cơ quan,Loại cơ quan,Tử số,Mẫu số,Giá trị (%),Tình trạng,Tạm tính,"
                                + "Số liệu đến ngày,Hạng kỳ trước,Tăng hạng",
                        "1,Z01.01,\"UBND xã Một, \"\"thí điểm\"\"\",COMMUNE,79,80,\"98,7500\",Có số liệu,không,"
                                + "2026-03-14,2,1",
                        "2,Z01.02,UBND xã Hai,COMMUNE,2,4,\"50,0000\",Có số liệu,không,2026-03-14,1,-1",
                        ",Z01.03,UBND xã Ba,COMMUNE,,,,Chưa có số liệu,không,,,");
    }

    @Test
    void theSamePeriodOfTheYearBeforeHasColumnsOfItsOwn() {
        List<Place> places = Ranking.of(
                List.of(candidate("Z01.01", "UBND xã Một", ratio(79, 80), Sum.nothing(false))),
                Direction.HIGHER_BETTER);
        assertThat(RankingCsv.of(RATE, Set.of(Comparison.YEAR_BEFORE), places, VIETNAMESE)
                        .lines())
                .first()
                .asString()
                .endsWith(",Số liệu đến ngày,Hạng cùng kỳ năm trước,Tăng hạng so với cùng kỳ");
        assertThat(RankingCsv.of(RATE, Set.of(Comparison.YEAR_BEFORE, Comparison.PREVIOUS), places, VIETNAMESE)
                        .lines())
                .last()
                .asString()
                .endsWith(",2026-03-14,,,1,0");
    }

    @Test
    void aListForEnglishReadersHasTheirHeadingsAndDecimalPoints() {
        List<Place> places = Ranking.of(
                List.of(
                        candidate("Z01.01", "UBND xã Một", ratio(79, 80), ratio(1, 2)),
                        candidate("Z01.03", "UBND xã Ba", Sum.nothing(false), Sum.nothing(false))),
                Direction.HIGHER_BETTER);
        assertThat(RankingCsv.of(RATE, Set.of(Comparison.PREVIOUS, Comparison.YEAR_BEFORE), places, Locale.ROOT)
                        .lines())
                .containsExactly(
                        "\uFEFFRank,Agency code,Agency,Kind of agency,Numerator,Denominator,Value (%),State,Provisional,"
                                + "Data as of,Rank in the period before,Places climbed,Rank in the year before,"
                                + "Places climbed since the year before",
                        "1,Z01.01,UBND xã Một,COMMUNE,79,80,98.7500,Counted,no,2026-03-14,1,0,1,0",
                        ",Z01.03,UBND xã Ba,COMMUNE,,,,No data,no,,,,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void aNameThatASpreadsheetWouldRunIsQuoted(String name) {
        assertThat(RankingCsv.text(name)).matches("(?s)\"?'.*");
    }
}
