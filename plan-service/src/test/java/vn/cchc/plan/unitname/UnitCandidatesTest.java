package vn.cchc.plan.unitname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.calendar.Window;
import vn.cchc.plan.unitname.UnitMatch.Ambiguous;
import vn.cchc.plan.unitname.UnitMatch.NotInForce;
import vn.cchc.plan.unitname.UnitMatch.Units;
import vn.cchc.plan.unitname.UnitMatch.Unknown;

class UnitCandidatesTest {

    private final UnitDirectory department = Registry.seenBy("Z01.05");

    @Test
    void theNearestOfThoseCalledSoComesFirst() {
        List<Candidate> offices = department.candidates("Văn phòng Sở", 20);

        assertThat(offices).extracting(Candidate::code).containsExactly("Z01.05.01", "Z01.09.01");
        List<Candidate> fromOutside = Registry.seenBy("Z01.71").candidates("Văn phòng Sở", 20);
        assertThat(fromOutside).extracting(Candidate::code).containsExactly("Z01.05.01", "Z01.09.01");
        assertThat(offices.getFirst().score()).isEqualTo(1);
        assertThat(fromOutside.getFirst().score()).isLessThan(1);
    }

    @Test
    void aCandidateTellsHowItWasFoundAndByWhat() {
        assertThat(department.candidates("BBT Trang TTĐT", 1))
                .containsExactly(new Candidate(
                        "Z01.05.59",
                        "Ban biên tập Trang Thông tin điện tử (TTĐT)",
                        Candidate.Kind.AGENCY,
                        0.9,
                        How.ABBREVIATION,
                        "Ban biên tập Trang TTĐT",
                        true,
                        null));
        assertThat(department.candidates("UBND xã phường", 1))
                .extracting(Candidate::kind, Candidate::score)
                .containsExactly(tuple(Candidate.Kind.UNIT_CLASS, 1.0));
    }

    @Test
    void aCertainMatchKeepsHowAndScore() {
        assertThat(department.match("P. TCCB")).isInstanceOfSatisfying(Units.class, units -> {
            assertThat(units.by().how()).isEqualTo(How.ABBREVIATION);
            assertThat(units.by().score()).isEqualTo(0.9);
        });
    }

    @Test
    void whatOnlyLooksLikeANameIsACandidateButMeansNobody() {
        assertThat(department.match("Phòng Tổ chức cân bộ gì")).isEqualTo(new Unknown());
        assertThat(department.candidates("Phòng Tổ chức cân bộ gì", 3).getFirst())
                .returns("Z01.05.02", Candidate::code)
                .returns(How.NEAR, Candidate::how)
                .satisfies(near -> assertThat(near.score()).isBetween(0.6, 0.9));
    }

    @Test
    void aMergedAgencyIsMeantOnlyWhileItExists() {
        assertThat(on("2025-02-28").match("Phòng Công tác chính trị").codesOrNone())
                .containsExactly("Z01.05.08");
        assertThat(on("2025-03-01").match("Phòng Công tác chính trị"))
                .isEqualTo(new NotInForce("Z01.05.08", "Z01.05.09"));
        assertThat(on("2026-01-01").match("Phòng Công tác chính trị"))
                .isEqualTo(new NotInForce("Z01.05.08", "Z01.05.02"));
    }

    @Test
    void theSuccessorOfAMergedAgencyIsOfferedButNotTaken() {
        assertThat(on("2025-03-01").candidates("Phòng Công tác chính trị", 5))
                .extracting(Candidate::code, Candidate::inForce, Candidate::successorOf)
                .containsExactly(tuple("Z01.05.09", true, "Z01.05.08"), tuple("Z01.05.08", false, null));
        assertThat(on("2025-02-28").candidates("Phòng Công tác chính trị", 5))
                .extracting(Candidate::code, Candidate::inForce, Candidate::successorOf)
                .containsExactly(tuple("Z01.05.08", true, null));
    }

    @Test
    void anAbbreviationOfTheOwnGoesBeforeANameFurtherUp() {
        UnitDirectory commune = Registry.seenBy("Z01.71");

        assertThat(commune.match("VHXH").codesOrNone()).containsExactly("Z01.71.02");
        assertThat(Registry.seenBy("Z01").match("VHXH")).isEqualTo(new Ambiguous(List.of("Z01.71.02", "Z01.72.02")));
    }

    @Test
    void aNameWithACommaInsideIsKnownWholeAbbreviatedOrNot() {
        assertThat(department.knows("UBND xã, phường")).isTrue();
        assertThat(department.knows("Ủy ban nhân dân các xã, phường")).isTrue();
        assertThat(department.knows("Văn phòng Sở, Phòng TCCB")).isFalse();
        assertThat(department.knows("Phòng Tổ chức")).isFalse();
    }

    @Test
    void composedDecomposedAndFullWidthLettersAreTheSame() {
        String decomposed = Normalizer.normalize("Phòng Tổ chức cán bộ", Normalizer.Form.NFD);
        String fullWidth = "Ｐ．ＴＣＣＢ";
        String spaced = "Phòng\u200B Tổ\u00A0chức\u0007cán\u00AD bộ";

        assertThat(department.match(decomposed).codesOrNone()).containsExactly("Z01.05.02");
        assertThat(department.match(fullWidth).codesOrNone()).containsExactly("Z01.05.02");
        assertThat(department.match(spaced).codesOrNone()).containsExactly("Z01.05.02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u202E", "'; drop table agency; --", "%", "(((((((((", "ﷺ", "\uD800"})
    void oddTextsAreJustUnknown(String text) {
        assertThat(department.match(text)).isEqualTo(new Unknown());
    }

    @Test
    @Timeout(20)
    void textsMadeToBeSlowAreNot() {
        for (String piece : List.of("P", "TT ", "tr", "Phòng ", "kt ", "ngh", "Văn phòng Sở ")) {
            for (int length : List.of(60, 200, 2_000, 30_000)) {
                String text = piece.repeat(length / piece.length());
                assertThat(department.match(text)).isEqualTo(new Unknown());
                department.candidates(text, 20);
            }
        }
    }

    @Test
    void onlyWhatIsAboutAsLikelyAsTheLikeliestIsSuggested() {
        assertThat(department.candidates("Văn phònq Sở", 3)).hasSizeGreaterThan(1);
        assertThat(department.suggestions("Văn phònq Sở", 3))
                .extracting(Candidate::code)
                .startsWith("Z01.05.01")
                .doesNotContain("phong");
        assertThat(department.suggestions("Bộ Quốc phòng", 3)).isEmpty();
    }

    @Test
    void candidatesAreBounded() {
        assertThat(department.candidates("Phòng Giáo dục", 2)).hasSize(2);
    }

    private static UnitDirectory on(String day) {
        LocalDate date = LocalDate.parse(day);
        return Registry.seenBy("Z01.05", new Window(date, date));
    }
}
