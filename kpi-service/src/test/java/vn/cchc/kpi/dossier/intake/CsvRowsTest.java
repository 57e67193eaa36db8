package vn.cchc.kpi.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.DossierCsv;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.GivenRow;
import vn.cchc.kpi.dossier.domain.RowCounts;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

class CsvRowsTest {

    private static List<Incoming> read(String file) {
        CsvRows rows = new CsvRows(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        List<Incoming> all = new ArrayList<>();
        for (Optional<Incoming> row = rows.next(); row.isPresent(); row = rows.next()) {
            all.add(row.get());
        }
        return all;
    }

    private static DossierCsv line() {
        return DossierCsv.of("Z01.05", "1.001612");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ",,,,", ";;;;", " , ,\t", "\"\",\"\"", ",,,\r"})
    void aLineOfEmptyCellsIsPassedOverAndCounted(String blank) {
        String file = DossierCsv.file(line());
        String sign = blank.contains(";") ? file.replace(',', ';') : file;
        String[] lines = sign.split("\n");
        List<Incoming> rows = read(lines[0] + "\n" + blank + "\n" + lines[1] + "\n" + blank + "\n" + blank);
        assertThat(rows).singleElement().isInstanceOf(ReadRow.class);
        assertThat(rows.getFirst().number()).isEqualTo(3);
    }

    private static void assertNoText(byte[] file) {
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> new CsvRows(new ByteArrayInputStream(file)));
        assertThat(refusal).isNotNull();
        assertThat(refusal.problem().errors())
                .containsExactly(new Problem.FieldError("", "dossier-metrics/not-utf8", List.of()));
    }

    @Test
    void aFileThatIsNoTextInUtf8IsRefusedOnceAndNotQuoted() {
        String file = DossierCsv.file(line());
        assertNoText(file.getBytes(StandardCharsets.UTF_16));
        assertNoText(file.getBytes(StandardCharsets.UTF_16LE));
        assertNoText(file.getBytes(StandardCharsets.UTF_16BE));
        assertNoText("ngày,mã".getBytes(StandardCharsets.ISO_8859_1));
        assertNoText("PK\u0003\u0004\u0014,x\n1,2".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void controlCharactersOfACellAreNotQuoted() {
        Incoming row =
                read(DossierCsv.file(line().with("revision", "1\u0000\u0007"))).getFirst();
        assertThat(unreadable(row).args().getFirst()).isEqualTo("1\uFFFD\uFFFD");
    }

    private static GivenRow only(String file) {
        assertThat(read(file)).hasSize(1);
        return given(read(file).getFirst());
    }

    private static GivenRow given(Incoming row) {
        assertThat(row).isInstanceOf(ReadRow.class);
        return ((ReadRow) row).row();
    }

    private static Unreadable unreadable(Incoming row) {
        assertThat(row).isInstanceOf(Unreadable.class);
        return (Unreadable) row;
    }

    private static List<Problem.FieldError> refused(String file) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> read(file));
        assertThat(refusal).as(file).isNotNull();
        assertThat(refusal.problem().status()).isEqualTo(400);
        assertThat(refusal.problem().slug()).isEqualTo("dossier-metrics/malformed-header");
        return refusal.problem().errors();
    }

    @Test
    void everyColumnIsReadByItsName() {
        GivenRow row = only(DossierCsv.file(line().with("fieldCode", "G03-GD10").with("consolidated", "true")));
        assertThat(row.agencyCode()).isEqualTo("Z01.05");
        assertThat(row.procedureCode()).isEqualTo("1.001612");
        assertThat(row.fieldCode()).isEqualTo("G03-GD10");
        assertThat(row.from()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(row.to()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(row.dataAsOf()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(row.revision()).isEqualTo(1);
        assertThat(row.isProvisional()).isFalse();
        assertThat(row.isConsolidated()).isTrue();
        RowCounts counts = row.counts();
        assertThat(counts).isNotNull();
        assertThat(counts.get(DossierMetric.RECEIVED_ONLINE)).isEqualTo(8);
        assertThat(counts.has(DossierMetric.RECEIVED_POSTAL)).isTrue();
        assertThat(counts.has(DossierMetric.INPUT_DIGITISED)).isFalse();
    }

    @Test
    void columnsMayStandInAnyOrder() {
        DossierCsv moved = line().without("agencyCode").with("agencyCode", "Z01.06");
        assertThat(only(DossierCsv.file(moved)).agencyCode()).isEqualTo("Z01.06");
    }

    @Test
    void spreadsheetsWriteAMarkSemicolonsAndCarriageReturns() {
        String file = "\ufeff" + DossierCsv.file(line(), line().with("provisional", "TRUE"));
        List<Incoming> rows = read(file.replace(",", ";").replace("\n", "\r\n"));
        assertThat(rows).hasSize(2);
        assertThat(given(rows.getFirst()).agencyCode()).isEqualTo("Z01.05");
        assertThat(given(rows.getLast()).isProvisional()).isTrue();
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(read(DossierCsv.file(line()).stripTrailing())).hasSize(1);
    }

    @Test
    void blankLinesAreNoRowsAndStillCounted() {
        String file = line().header() + "\n\r\n" + line() + "\n\n" + line().with("carried_over", "x");
        List<Incoming> rows = read(file);
        assertThat(rows.getFirst().number()).isEqualTo(3);
        assertThat(rows.getLast().number()).isEqualTo(5);
    }

    @Test
    void aCellMayStandInQuotes() {
        String file = DossierCsv.file(line().with("agencyCode", "\"Z\"\"0,1\"").with("carried_over", "\"1\""));
        assertThat(only(file).agencyCode()).isEqualTo("Z\"0,1");
        String quotedHeader = file.replaceFirst("agencyCode", "\"agencyCode\"");
        assertThat(only(quotedHeader).agencyCode()).isEqualTo("Z\"0,1");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "agencyCode,'\"Z01', dossier-metrics/broken-quotes,''",
                "agencyCode,'\"Z01\"x', dossier-metrics/broken-quotes,''",
                "agencyCode,'Z01,Z02', dossier-metrics/cells-and-columns,''",
                "carried_over,NaN, request/wrong-value,/metrics/carried_over",
                "carried_over,1.5, request/wrong-value,/metrics/carried_over",
                "carried_over,1e3, request/wrong-value,/metrics/carried_over",
                "carried_over,' 1', request/wrong-value,/metrics/carried_over",
                "carried_over,-, request/wrong-value,/metrics/carried_over",
                "carried_over,9223372036854775808, request/wrong-value,/metrics/carried_over",
                "carried_over,123456789012345678901234567890, request/wrong-value,/metrics/carried_over",
                "revision,one, request/wrong-value,/revision",
                "windowFrom,2025-02-30, request/wrong-value,/window/from",
                "windowTo,15/12/2025, request/wrong-value,/window/to",
                "dataAsOf,20260-1-14, request/wrong-value,/dataAsOf",
                "provisional,perhaps, request/wrong-value,/provisional",
            })
    void aBrokenLineIsNamedWithItsPlaceAndTheOthersAreRead(String column, String cell, String code, String pointer) {
        List<Incoming> rows = read(DossierCsv.file(line(), line().with(column, cell), line()));
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).isInstanceOf(ReadRow.class);
        assertThat(rows.getLast()).isInstanceOf(ReadRow.class);
        Unreadable broken = unreadable(rows.get(1));
        assertThat(broken.number()).isEqualTo(3);
        assertThat(broken.code()).isEqualTo(code);
        assertThat(broken.pointer()).isEqualTo(pointer);
    }

    @Test
    void theLargestAndTheNegativeAreReadAndLeftToTheRules() {
        String file = DossierCsv.file(
                line().with("carried_over", "9223372036854775807").with("received_online", "-9223372036854775808"));
        RowCounts counts = only(file).counts();
        assertThat(counts).isNotNull();
        assertThat(counts.get(DossierMetric.CARRIED_OVER)).isEqualTo(Long.MAX_VALUE);
        assertThat(counts.get(DossierMetric.RECEIVED_ONLINE)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void aWrongValueIsQuotedInPart() {
        Unreadable row = unreadable(read(DossierCsv.file(line().with("carried_over", "x".repeat(5_000))))
                .getFirst());
        assertThat(row.args().getFirst()).isEqualTo("x".repeat(100) + "…");
    }

    @Test
    void noLineIsReadWithoutBound() {
        String file = DossierCsv.file(line(), line().with("agencyCode", "x".repeat(70_000)), line());
        List<Incoming> rows = read(file);
        assertThat(rows).hasSize(3);
        assertThat(unreadable(rows.get(1)).code()).isEqualTo("dossier-metrics/line-too-long");
        assertThat(rows.getLast().number()).isEqualTo(4);
    }

    @Test
    void aFieldLeftOutOfTheHeaderIsAbsent() {
        GivenRow row = only(DossierCsv.file(line().without("procedureCode").without("provisional")));
        assertThat(row.procedureCode()).isNull();
        assertThat(row.isProvisional()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencyCode", "windowFrom", "windowTo", "dataAsOf", "revision", "pending_overdue"})
    void aColumnThatMustBeThereIsMissed(String column) {
        assertThat(refused(DossierCsv.file(line().without(column))))
                .containsExactly(
                        new Problem.FieldError("/" + column, "dossier-metrics/missing-column", List.of(column)));
    }

    @Test
    void aColumnNobodyKnowsRefusesTheFile() {
        assertThat(refused(DossierCsv.file(line().with("go~s/sip", "1"))))
                .containsExactly(
                        new Problem.FieldError("/go~0s~1sip", "dossier-metrics/unknown-column", List.of("go~s/sip")));
    }

    @Test
    void aColumnNamedTwiceRefusesTheFile() {
        String file = DossierCsv.file(line()).replaceFirst("\n", ",revision\n");
        assertThat(refused(file))
                .containsExactly(
                        new Problem.FieldError("/revision", "dossier-metrics/repeated-column", List.of("revision")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\u0000\u0000", "\"agencyCode"})
    void withoutAHeaderNothingIsRead(String file) {
        assertThat(refused(file)).isNotEmpty();
    }

    @Test
    void aHeaderAloneHasNoRows() {
        assertThat(read(line().header())).isEmpty();
    }
}
