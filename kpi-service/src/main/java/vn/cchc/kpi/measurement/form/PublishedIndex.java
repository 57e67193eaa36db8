package vn.cchc.kpi.measurement.form;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where an agency stands in an external index of a year, as published: never before the year is over.
///
/// @param of             how many were ranked
/// @param decisionNumber of the decision that publishes it; only indices no authority decides on have none
record PublishedIndex(
        Index index,
        int year,
        long rank,
        long of,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal score,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal maxScore,
        LocalDate publishedOn,
        @Nullable String decisionNumber,
        String issuer)
        implements FormContent {

    /// An index; `decided` when an authority publishes it by a decision, else its makers by a report.
    enum Index {
        PAR_INDEX(true),
        SIPAS(true),
        PAPI(false),
        PCI(false),
        DTI(true),
        CITY_CCHC_INDEX(true);

        private final boolean decided;

        Index(boolean decided) {
            this.decided = decided;
        }
    }

    /// 96.170 and 96.17 are one score.
    PublishedIndex {
        score = plain(score);
        maxScore = plain(maxScore);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Override
    public FormKind kind() {
        return FormKind.INDEX;
    }

    @Override
    public String subject() {
        return index.name();
    }

    @Override
    public SortedMap<String, Long> values() {
        return new TreeMap<>(Map.of(kind().metric(subject(), "rank"), rank));
    }

    @Override
    public void check(LocalDate today) {
        if (rank > of) {
            throw new FormRefused(new FormRefusal.RankBeyondRanked(rank, of));
        }
        if (score.compareTo(maxScore) > 0) {
            throw new FormRefused(new FormRefusal.ScoreAboveHighest(score, maxScore));
        }
        if (publishedOn.isAfter(today)) {
            throw new FormRefused(new FormRefusal.PublishedInFuture(publishedOn));
        }
        if (publishedOn.getYear() <= year) {
            throw new FormRefused(new FormRefusal.PublishedTooEarly(publishedOn, year));
        }
        if (decisionNumber == null && index.decided) {
            throw new FormRefused(new FormRefusal.NoDecision(index.name()));
        }
        if (decisionNumber != null && !DocumentNumber.is(decisionNumber)) {
            throw new FormRefused(new FormRefusal.MalformedDocumentNumber(decisionNumber));
        }
    }
}
