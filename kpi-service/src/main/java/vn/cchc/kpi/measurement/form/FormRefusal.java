package vn.cchc.kpi.measurement.form;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Why a form is not taken, before its counts are looked at.
sealed interface FormRefusal {

    record MoreAnswersThanAsked(long answers, long asked) implements FormRefusal {}

    record RankBeyondRanked(long rank, long ranked) implements FormRefusal {}

    record ScoreAboveHighest(BigDecimal score, BigDecimal highest) implements FormRefusal {}

    record PublishedInFuture(LocalDate day) implements FormRefusal {}

    /// Within the year the index is about.
    record PublishedTooEarly(LocalDate day, int year) implements FormRefusal {}

    record NoDecision(String index) implements FormRefusal {}

    record MalformedDocumentNumber(String number) implements FormRefusal {}
}
