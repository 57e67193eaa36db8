package vn.cchc.kpi.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowRulesTest {

    private static final LocalDate FROM = LocalDate.of(2025, 12, 15);
    private static final LocalDate TO = LocalDate.of(2026, 1, 14);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final RowRules RULES =
            rules(ImportDay.at(TODAY.atTime(23, 49).atZone(ZoneId.of("Asia/Ho_Chi_Minh")), Duration.ofMinutes(10)));

    private static RowRules rules(ImportDay day) {
        return new RowRules(
                Set.of("Z01", "Z02"), Set.of("Z01"), code -> code.equals("000.00.00.Z01") ? "Z01" : code, day);
    }

    private record Row(
            @Nullable String agencyCode,
            @Nullable String procedureCode,
            @Nullable String fieldCode,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate dataAsOf,
            @Nullable Long revision,
            boolean isProvisional,
            @Nullable Map<String, Long> metrics)
            implements GivenRow {

        static Row good() {
            return new Row("Z01", "1.001612", null, FROM, TO, TO, 1L, false, form());
        }

        Row agency(@Nullable String code) {
            return new Row(code, procedureCode, fieldCode, from, to, dataAsOf, revision, isProvisional, metrics);
        }

        Row about(@Nullable String procedure, @Nullable String field) {
            return new Row(agencyCode, procedure, field, from, to, dataAsOf, revision, isProvisional, metrics);
        }

        Row window(@Nullable LocalDate first, @Nullable LocalDate last) {
            return new Row(
                    agencyCode, procedureCode, fieldCode, first, last, dataAsOf, revision, isProvisional, metrics);
        }

        Row asOf(@Nullable LocalDate day) {
            return new Row(agencyCode, procedureCode, fieldCode, from, to, day, revision, isProvisional, metrics);
        }

        Row revision(@Nullable Long number) {
            return new Row(agencyCode, procedureCode, fieldCode, from, to, dataAsOf, number, isProvisional, metrics);
        }

        @Override
        public boolean isConsolidated() {
            return false;
        }

        @Override
        public @Nullable RowCounts counts() {
            return metrics == null ? null : RowCounts.named(metrics);
        }

        Row metric(String name, @Nullable Long value) {
            Map<String, Long> changed = new HashMap<>(form());
            if (value == null) {
                changed.remove(name);
            } else {
                changed.put(name, value);
            }
            return new Row(agencyCode, procedureCode, fieldCode, from, to, dataAsOf, revision, isProvisional, changed);
        }
    }

    private static Map<String, Long> form() {
        return Map.of(
                "carried_over", 1L,
                "received_online", 8L,
                "received_direct", 2L,
                "received_postal", 0L,
                "resolved_early", 5L,
                "resolved_on_time", 3L,
                "resolved_overdue", 1L,
                "pending_in_time", 2L,
                "pending_overdue", 0L);
    }

    private static Arguments refused(UnaryOperator<Row> change, RowRefusal refusal) {
        return Arguments.of(change.apply(Row.good()), refusal);
    }

    static Stream<Arguments> refusals() {
        LocalDate tomorrow = TODAY.plusDays(1);
        LocalDate early = FROM.minusDays(1);
        return Stream.of(
                refused(row -> row.agency(null), new RowRefusal.MissingField("agencyCode")),
                refused(row -> row.agency("Z99"), new RowRefusal.UnknownAgency("Z99")),
                refused(row -> row.agency("Z02"), new RowRefusal.OtherAgency("Z02")),
                refused(row -> row.about("123", null), new RowRefusal.MalformedProcedureCode("123")),
                refused(row -> row.about(null, "a b"), new RowRefusal.MalformedFieldCode("a b")),
                refused(row -> row.window(null, TO), new RowRefusal.MissingField("window/from")),
                refused(row -> row.window(TO, FROM), new RowRefusal.ReversedWindow(TO, FROM)),
                refused(
                        row -> row.window(FROM, TO.plusDays(1)),
                        new RowRefusal.NotAReportingMonth(FROM, TO.plusDays(1))),
                refused(
                        row -> row.window(FROM, TO.plusMonths(1)),
                        new RowRefusal.NotAReportingMonth(FROM, TO.plusMonths(1))),
                refused(
                        row -> row.window(LocalDate.of(1999, 12, 15), TO),
                        new RowRefusal.ImplausibleDay("window/from", LocalDate.of(1999, 12, 15))),
                refused(
                        row -> row.window(FROM, LocalDate.of(20260, 1, 14)),
                        new RowRefusal.ImplausibleDay("window/to", LocalDate.of(20260, 1, 14))),
                refused(
                        row -> row.asOf(LocalDate.of(2101, 1, 1)),
                        new RowRefusal.ImplausibleDay("dataAsOf", LocalDate.of(2101, 1, 1))),
                refused(row -> row.asOf(tomorrow), new RowRefusal.AsOfAheadOfClock(tomorrow, TODAY, 10)),
                refused(
                        row -> row.asOf(tomorrow.plusDays(1)),
                        new RowRefusal.AsOfInFuture(tomorrow.plusDays(1), TODAY)),
                refused(row -> row.asOf(early), new RowRefusal.AsOfBeforeWindow(early)),
                refused(row -> row.revision(0L), new RowRefusal.RevisionNotPositive(0)),
                refused(
                        row -> row.revision(100_000_000_000_000_001L),
                        new RowRefusal.RevisionTooLarge(100_000_000_000_000_001L, 100_000_000_000_000_000L)),
                refused(
                        row -> row.revision(Long.MAX_VALUE),
                        new RowRefusal.RevisionTooLarge(Long.MAX_VALUE, 100_000_000_000_000_000L)),
                refused(row -> row.revision(null), new RowRefusal.MissingField("revision")),
                refused(row -> row.metric("gossip", 1L), new RowRefusal.UnknownMetric("gossip")),
                refused(
                        row -> row.metric("carried_over", null),
                        new RowRefusal.MissingMetric(DossierMetric.CARRIED_OVER)),
                refused(
                        row -> row.metric("resolved_early", -1L),
                        new RowRefusal.NegativeCount(DossierMetric.RESOLVED_EARLY, -1)),
                refused(
                        row -> row.metric("fee_bearing", 1_000_000_000_001L),
                        new RowRefusal.CountTooLarge(DossierMetric.FEE_BEARING, 1_000_000_000_001L)),
                refused(
                        row -> row.metric("received_total", 11L),
                        new RowRefusal.NotTheSum(DossierMetric.RECEIVED_TOTAL, 11, 10)),
                refused(
                        row -> row.metric("resolved_total", 8L),
                        new RowRefusal.NotTheSum(DossierMetric.RESOLVED_TOTAL, 8, 9)),
                refused(
                        row -> row.metric("pending_total", 3L),
                        new RowRefusal.NotTheSum(DossierMetric.PENDING_TOTAL, 3, 2)),
                refused(
                        row -> row.metric("input_digitised", 11L),
                        new RowRefusal.PartExceedsWhole(
                                DossierMetric.INPUT_DIGITISED, 11, DossierMetric.RECEIVED_TOTAL, 10)),
                refused(
                        row -> row.metric("processed_online", 10L),
                        new RowRefusal.PartExceedsWhole(
                                DossierMetric.PROCESSED_ONLINE, 10, DossierMetric.RESOLVED_TOTAL, 9)),
                refused(row -> row.metric("carried_over", 2L), new RowRefusal.Unbalanced(12, 11)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRowThatBreaksARuleIsRefused(GivenRow row, RowRefusal refusal) {
        RowRefused refused = catchThrowableOfType(RowRefused.class, () -> RULES.check(row));
        assertThat(refused).as("%s", row).isNotNull();
        assertThat(refused.refusal()).isEqualTo(refusal);
    }

    @Test
    void aSenderWhoseClockIsAheadByLessThanToleratedMayBeInTomorrow() {
        ZonedDateTime late = TODAY.atTime(23, 51).atZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        LocalDate tomorrow = TODAY.plusDays(1);
        RowRules rules = rules(ImportDay.at(late, Duration.ofMinutes(10)));
        assertThat(rules.check(Row.good().asOf(tomorrow)).dataAsOf()).isEqualTo(tomorrow);
        assertThat(catchThrowableOfType(
                                RowRefused.class, () -> rules.check(Row.good().asOf(tomorrow.plusDays(1))))
                        .refusal())
                .isEqualTo(new RowRefusal.AsOfInFuture(tomorrow.plusDays(1), TODAY));
    }

    @Test
    void figuresMayBeAsOfAtMostAYearAfterTheirWindow() {
        LocalDate last = TO.plusYears(1);
        RowRules rules = rules(new ImportDay(last.plusYears(1), last.plusYears(1), Duration.ZERO));
        assertThat(rules.check(Row.good().asOf(last)).dataAsOf()).isEqualTo(last);
        assertThat(catchThrowableOfType(
                                RowRefused.class, () -> rules.check(Row.good().asOf(last.plusDays(1))))
                        .refusal())
                .isEqualTo(new RowRefusal.AsOfTooLate(last.plusDays(1), last));
    }

    @Test
    void anAgencyCodeOfTheOlderFormMeansTodays() {
        assertThat(RULES.check(Row.good().agency("000.00.00.Z01")).agencyCode()).isEqualTo("Z01");
    }

    @Test
    void aRowThatBreaksAnInvariantIsUnderstoodAsItWasSent() {
        RowCounts counts =
                RULES.understand(Row.good().metric("carried_over", 9L)).counts();
        assertThat(counts.get(DossierMetric.CARRIED_OVER)).isEqualTo(9);
        assertThat(counts.has(DossierMetric.RECEIVED_TOTAL)).isFalse();
    }

    @Test
    void anInvariantIsLookedAtLast() {
        Row row = Row.good().metric("carried_over", 9L).revision(0L);
        assertThat(catchThrowableOfType(RowRefused.class, () -> RULES.check(row))
                        .refusal())
                .isEqualTo(new RowRefusal.RevisionNotPositive(0));
    }

    @Test
    void totalsLeftOutFollowFromTheirParts() {
        DossierRow row = RULES.check(Row.good());
        assertThat(row.counts().get(DossierMetric.RECEIVED_TOTAL)).isEqualTo(10);
        assertThat(row.counts().get(DossierMetric.RESOLVED_TOTAL)).isEqualTo(9);
        assertThat(row.counts().get(DossierMetric.PENDING_TOTAL)).isEqualTo(2);
        assertThat(row.counts().has(DossierMetric.INPUT_DIGITISED)).isFalse();
    }

    @Test
    void aLocalisedProcedureCodeIsKeptByItsNationalPart() {
        RowSubject subject = RULES.check(Row.good().about("1.001612.000.00.00.H48", "G03-GD10"))
                .subject();
        assertThat(subject).isEqualTo(new RowSubject("1.001612", "000.00.00.H48", "G03-GD10"));
        assertThat(subject.grain()).isEqualTo(Grain.PROCEDURE);
    }

    @Test
    void withoutProcedureARowIsAboutItsFieldOrItsAgency() {
        assertThat(RULES.check(Row.good().about(null, "G03-GD10")).subject().grain())
                .isEqualTo(Grain.FIELD);
        assertThat(RULES.check(Row.good().about(null, null)).subject().grain()).isEqualTo(Grain.AGENCY);
    }
}
