package vn.cchc.plan.unitname;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.Window;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;

/// A city with four thousand agencies and a plan of five thousand tasks.
class LargeRegistryTest {

    private static final int COMMUNES = 660;
    private static final int UNITS = 5;
    private static final int ROWS = 5_000;
    /// Many times what it takes.
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void thePlanOfACityIsMatchedInNoTime() {
        List<Agency> city = city();
        List<String> names =
                IntStream.range(0, 400).mapToObj(LargeRegistryTest::name).toList();

        long start = System.nanoTime();
        UnitDirectory directory = new UnitDirectory("Z01.05", Window.ofYears(2026, 2026), city, List.of());
        int known = 0;
        int suggested = 0;
        for (int row = 0; row < ROWS; row++) {
            String text = names.get(row % names.size());
            if (directory.match(text).codesOrNone().isEmpty()) {
                suggested += directory.candidates(text, 3).isEmpty() ? 0 : 1;
            } else {
                known++;
            }
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(city).hasSizeGreaterThan(3_900);
        assertThat(known).isGreaterThan(ROWS / 2);
        assertThat(suggested).isEqualTo(ROWS - known);
        System.getLogger("LargeRegistryTest").log(System.Logger.Level.INFO, "{0} ms", taken.toMillis());
        assertThat(taken).isLessThan(SOON);
    }

    /// Three of four can be told, the fourth is misprinted.
    private static String name(int number) {
        String commune = "Minh Họa " + number;
        return switch (number % 4) {
            case 0 -> "UBND X. " + commune;
            case 1 -> "Phòng VH-XH xã " + commune;
            case 2 -> "xã " + commune;
            default -> "UBNB xa Minb Hoa" + number;
        };
    }

    private static List<Agency> city() {
        List<Agency> city = new ArrayList<>(List.of(
                Registry.agency("Z01", "UBND thành phố Hà Nội", AgencyKind.PEOPLES_COMMITTEE, null),
                Registry.agency("Z01.05", "Sở Giáo dục và Đào tạo", AgencyKind.DEPARTMENT, "Z01")));
        List<String> names = List.of(
                "Văn phòng HĐND và UBND",
                "Phòng Văn hóa - Xã hội",
                "Phòng Kinh tế",
                "Trung tâm Phục vụ hành chính công",
                "Trung tâm sự nghiệp công");
        for (int i = 0; i < COMMUNES; i++) {
            String code = "Z01." + Integer.toString(36 * 10 + i, 36).toUpperCase(Locale.ROOT);
            city.add(Registry.agency(code, "UBND xã Minh Họa " + i, AgencyKind.COMMUNE, "Z01"));
            for (int unit = 0; unit < UNITS; unit++) {
                city.add(Registry.agency(
                        code + ".0" + unit, names.get(unit), AgencyKind.COMMUNE_DIVISION, code, "Đơn vị " + unit));
            }
        }
        return city;
    }
}
