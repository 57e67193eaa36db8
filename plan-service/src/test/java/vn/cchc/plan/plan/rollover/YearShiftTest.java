package vn.cchc.plan.plan.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.plan.plan.rollover.YearShift.Moved;

class YearShiftTest {

    private static final YearShift ANNUAL = new YearShift(PlanYears.of(2026), 1);
    private static final YearShift PROGRAMME = new YearShift(new PlanYears(2026, 2030), 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tháng 3/2026 | Tháng 3/2027
            Tháng 4 năm 2026 | Tháng 4 năm 2027
            Quý I/2026 | Quý I/2027
            Trước ngày 30/5/2026 | Trước ngày 30/5/2027
            Chậm nhất 30-6-2026 | Chậm nhất 30-6-2027
            trước ngày 30 tháng 5 năm 2026 | trước ngày 30 tháng 5 năm 2027
            Từ ngày 15/12/2025 đến ngày 14/12/2026 | Từ ngày 15/12/2026 đến ngày 14/12/2027
            Thường xuyên trong năm 2026; trước ngày 30/5/2026 | Thường xuyên trong năm 2027; trước ngày 30/5/2027
            Năm học 2025-2026 | Năm học 2026-2027
            Tháng 1/2027 | Tháng 1/2028
            nam2026 | nam2027
            Thường xuyên trong năm | Thường xuyên trong năm
            Trước 15/11 | Trước 15/11
            """)
    void theYearsOfADeadlineMove(String before, String after) {
        assertThat(ANNUAL.deadline(before).text()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-2030 | 2031-2035
            2026-02/2027 | 2031-02/2032
            Giai đoạn 2026 – 2028 | Giai đoạn 2031 – 2033
            """)
    void theYearsOfAProgrammeMoveByItsLength(String before, String after) {
        assertThat(PROGRAMME.deadline(before).text()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo lộ trình tại Kế hoạch 281/KH-UBND ngày 28/10/2022 của UBND Thành phố",
                "Theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của Thành phố",
                "Theo Kế hoạch 15/KH-UBND, ngày 05 tháng 01 năm 2026",
                "Theo Nghị quyết 66.7/2026/NQ-CP",
                "Theo Chỉ thị 24-CT/TU ngày 07/8/2026"
            })
    void aCitedDocumentKeepsItsDate(String text) {
        assertThat(ANNUAL.deadline(text)).isEqualTo(new Moved(text, List.of(), false));
    }

    @Test
    void aYearFarFromThePlanStaysAndIsTold() {
        assertThat(ANNUAL.deadline("Đến năm 2030")).isEqualTo(new Moved("Đến năm 2030", List.of(2030), false));
        assertThat(ANNUAL.deadline("2026-2030").kept()).containsExactly(2030);
        assertThat(ANNUAL.deadline("Trước ngày 31/12/2023").kept()).containsExactly(2023);
    }

    @Test
    void theTwentyNinthOfFebruaryBecomesTheTwentyEighthWhereItIsNot() {
        YearShift leap = new YearShift(PlanYears.of(2028), 1);

        assertThat(leap.deadline("Trước ngày 29/02/2028"))
                .isEqualTo(new Moved("Trước ngày 28/02/2029", List.of(), true));
        assertThat(leap.deadline("Trước 29/2").text()).isEqualTo("Trước 28/2");
        assertThat(leap.deadline("ngày 29 tháng 2 năm 2028").text()).isEqualTo("ngày 28 tháng 2 năm 2029");
        assertThat(new YearShift(PlanYears.of(2028), 4)
                        .deadline("Trước ngày 29/02/2028")
                        .text())
                .isEqualTo("Trước ngày 29/02/2032");
        assertThat(leap.deadline("Tháng 2/2028").leapDayLost()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch CCHC năm 2026 | Kế hoạch CCHC năm 2027
            Kế hoạch năm 2026 thực hiện giai đoạn 2026-2030 | Kế hoạch năm 2027 thực hiện giai đoạn 2026-2030
            Kế hoạch năm 2026, tầm nhìn 2030 | Kế hoạch năm 2027, tầm nhìn 2030
            Kế hoạch năm học 2026-2027 | Kế hoạch năm học 2027-2028
            """)
    void inATitleOnlyTheYearsOfThePlanMove(String before, String after) {
        assertThat(ANNUAL.title(before)).isEqualTo(after);
    }

    @Test
    void decomposedLettersAreReadLikeComposedOnes() {
        String decomposed = Normalizer.normalize("Trước ngày 30 tháng 5 năm 2026", Normalizer.Form.NFD);

        assertThat(ANNUAL.deadline(decomposed).text()).isEqualTo("Trước ngày 30 tháng 5 năm 2027");
    }

    @Test
    void textsMadeToTireTheReaderAreRead() {
        for (String piece : new String[] {"1.", "1-A", "1/", "2026-", "1 ", "1/1", "-A"}) {
            assertThatCode(() -> ANNUAL.deadline(piece.repeat(4_000))).doesNotThrowAnyException();
        }
    }
}
