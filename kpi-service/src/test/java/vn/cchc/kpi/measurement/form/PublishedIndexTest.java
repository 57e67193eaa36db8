package vn.cchc.kpi.measurement.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kpi.measurement.form.PublishedIndex.Index;

class PublishedIndexTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 28);

    private static PublishedIndex index(
            Index index, long rank, String score, LocalDate publishedOn, @Nullable String decision) {
        return new PublishedIndex(
                index, 2025, rank, 34, new BigDecimal(score), new BigDecimal("100"), publishedOn, decision, "Bộ Mẫu");
    }

    private static void assertRefused(PublishedIndex index, FormRefusal refusal) {
        assertThatThrownBy(() -> index.check(TODAY))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void theRankIsWhatIndicatorsRead() {
        PublishedIndex index = index(Index.PAR_INDEX, 34, "96.17", MARCH, "268/QĐ-BM");
        index.check(TODAY);
        assertThat(index.values()).isEqualTo(Map.of("X.PAR_INDEX.rank", 34L));
    }

    @Test
    void aScoreIsKeptExactlyAndHasOneForm() {
        PublishedIndex index = index(Index.PAR_INDEX, 1, "96.170", MARCH, "268/QĐ-BM");
        assertThat(index.score().toPlainString()).isEqualTo("96.17");
        assertThat(index.maxScore().toPlainString()).isEqualTo("100");
    }

    @Test
    void aRankBeyondTheRankedIsRefused() {
        assertRefused(index(Index.PAR_INDEX, 35, "1", MARCH, "268/QĐ-BM"), new FormRefusal.RankBeyondRanked(35, 34));
    }

    @Test
    void aScoreAboveTheHighestIsRefused() {
        assertRefused(
                index(Index.DTI, 1, "100.000001", MARCH, "268/QĐ-BM"),
                new FormRefusal.ScoreAboveHighest(new BigDecimal("100.000001"), new BigDecimal("100")));
    }

    @Test
    void anIndexIsPublishedAfterItsYearAndNotInTheFuture() {
        LocalDate lastDay = LocalDate.of(2025, 12, 31);
        assertRefused(
                index(Index.SIPAS, 1, "80", lastDay, "268/QĐ-BM"), new FormRefusal.PublishedTooEarly(lastDay, 2025));
        index(Index.SIPAS, 1, "80", lastDay.plusDays(1), "268/QĐ-BM").check(TODAY);
        index(Index.SIPAS, 1, "80", TODAY, "268/QĐ-BM").check(TODAY);
        LocalDate tomorrow = TODAY.plusDays(1);
        assertRefused(index(Index.SIPAS, 1, "80", tomorrow, "268/QĐ-BM"), new FormRefusal.PublishedInFuture(tomorrow));
    }

    @Test
    void onlyIndicesNobodyDecidesOnNeedNoDecision() {
        assertRefused(index(Index.PAR_INDEX, 1, "80", MARCH, null), new FormRefusal.NoDecision("PAR_INDEX"));
        index(Index.PAPI, 1, "47.5", MARCH, null).check(TODAY);
        index(Index.PCI, 1, "71", MARCH, null).check(TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "268/QĐ-BNV",
                "118/KH-SGDĐT",
                "2174/VP-TTPVHCC",
                "118/2025/NĐ-CP",
                "57-NQ/TW",
                "24-CT/TU",
                "226/2025/QH15",
                "66.7/2025/NQ-CP"
            })
    void numbersOfDocumentsAreKnownByTheirForm(String number) {
        assertThat(DocumentNumber.is(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "268",
                "QĐ-BNV",
                "268/qđ-bnv",
                "268/QĐ-",
                "268 /QĐ-BNV",
                "268/QĐ-BNV\n",
                "/QĐ-BNV",
                "1234567/QĐ-BNV"
            })
    void whatIsNoNumberOfADocumentIsRefused(String number) {
        assertThat(DocumentNumber.is(number)).isFalse();
        assertRefused(index(Index.PAPI, 1, "80", MARCH, number), new FormRefusal.MalformedDocumentNumber(number));
    }
}
