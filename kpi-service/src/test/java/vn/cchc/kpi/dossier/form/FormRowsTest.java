package vn.cchc.kpi.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

class FormRowsTest {

    private static final FormRequest ASKED = request(null, null);

    @TempDir
    private static Path folder;

    private static FormRequest request(@Nullable String agency, @Nullable LocalDate from) {
        return new FormRequest(agency, from, null, null, 1L, false);
    }

    private static List<Incoming> read(byte[] file, FormRequest request) {
        try (FormRows rows = FormRows.of(new ByteArrayInputStream(file), request, folder)) {
            List<Incoming> read = new ArrayList<>();
            for (Optional<Incoming> row = rows.next(); row.isPresent(); row = rows.next()) {
                read.add(row.get());
            }
            return read;
        }
    }

    private static List<Incoming> read(FormFile file) {
        return read(file.bytes(), ASKED);
    }

    private static List<FormLine> lines(FormFile file) {
        return read(file).stream().map(row -> (FormLine) ((ReadRow) row).row()).toList();
    }

    private static Problem refusal(byte[] file, FormRequest request) {
        Problem[] problem = new Problem[1];
        assertThatThrownBy(() -> read(file, request))
                .isInstanceOfSatisfying(ProblemException.class, refused -> problem[0] = refused.problem());
        return problem[0];
    }

    private static void assertRefused(FormFile file, String slug, String... places) {
        Problem problem = refusal(file.bytes(), ASKED);
        assertThat(problem.slug()).isEqualTo("dossier-metrics/" + slug);
        assertThat(problem.errors()).extracting(Problem.FieldError::pointer).containsExactly(places);
    }

    private static void assertRowRefused(FormFile file, String place, String code) {
        assertThat(read(file))
                .filteredOn(Unreadable.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Unreadable.class, row -> {
                    assertThat(row.pointer()).isEqualTo(place);
                    assertThat(row.code()).isEqualTo("dossier-metrics/" + code);
                });
    }

    private static FormFile form() {
        return FormFile.of("Z01.05");
    }

    @Test
    void aLineIsARowOfItsFieldAndTheHeadHoldsForAll() {
        assertThat(lines(form().field(1, "G03-GD10").field(2, "Hộ tịch")))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.agencyCode()).isEqualTo("Z01.05");
                            assertThat(first.from()).isEqualTo("2025-12-15");
                            assertThat(first.to()).isEqualTo("2026-01-14");
                            assertThat(first.dataAsOf()).isEqualTo("2026-01-14");
                            assertThat(first.fieldCode()).isEqualTo("G03-GD10");
                            assertThat(first.metrics())
                                    .isEqualTo(Map.of(
                                            "received_online", 8L,
                                            "received_direct", 2L,
                                            "received_postal", 0L,
                                            "carried_over", 1L,
                                            "resolved_early", 5L,
                                            "resolved_on_time", 3L,
                                            "resolved_overdue", 1L,
                                            "pending_in_time", 2L,
                                            "pending_overdue", 0L));
                        },
                        second -> assertThat(second.fieldCode()).isEqualTo("LV-HO-TICH"));
    }

    @Test
    void sectionsTotalsHeadingsAndSignaturesAreNoFields() {
        assertThat(lines(form().line("A. TTHC cấp tỉnh")
                        .sums("I", "Sở Mẫu", 2)
                        .field(1, "Hộ tịch")
                        .field(2, "Đất đai")
                        .sums("II", "Chi cục Mẫu", 1)
                        .field(1, "Thú y")
                        .sums("", "Tổng cộng:", 3)
                        .line()
                        .line("", "Người lập biểu", "", "", "", "", "", "", "", "Thủ trưởng đơn vị")))
                .extracting(FormLine::fieldCode)
                .containsExactly("LV-HO-TICH", "LV-DAT-DAI", "LV-THU-Y");
    }

    @Test
    void aFieldThatSoundsLikeATotalIsAField() {
        assertThat(lines(form().field(1, "Công chứng").sums("Tổng số", "", 1)))
                .extracting(FormLine::fieldCode)
                .containsExactly("LV-CONG-CHUNG");
    }

    @Test
    void aTotalThatIsNotTheSumRefusesTheFormAtEachCell() {
        assertRefused(
                form().field(1, "Hộ tịch")
                        .sums("", "Tổng cộng", 1)
                        .with("D7", 9)
                        .with("G7", 10),
                "form-wrong-sums",
                "Sheet1!D7",
                "Sheet1!G7");
    }

    @Test
    void aSectionThatIsNotTheSumOfItsFieldsRefusesTheForm() {
        assertRefused(
                form().sums("I", "Sở Mẫu", 2)
                        .field(1, "Hộ tịch")
                        .sums("II", "Chi cục", 1)
                        .field(1, "Thú y"),
                "form-wrong-sums",
                "Sheet1!C6",
                "Sheet1!D6",
                "Sheet1!E6",
                "Sheet1!F6",
                "Sheet1!G6",
                "Sheet1!H6",
                "Sheet1!I6",
                "Sheet1!J6",
                "Sheet1!K6",
                "Sheet1!L6");
    }

    @Test
    void aPartSumsUpItsSections() {
        assertThat(lines(form().sums("A", "Cấp tỉnh", 2)
                        .sums("I", "Sở Mẫu", 1)
                        .field(1, "Hộ tịch")
                        .sums("II", "Chi cục", 1)
                        .field(1, "Thú y")
                        .sums("B", "Cấp xã", 1)
                        .field(1, "Đất đai")))
                .hasSize(3);
    }

    @Test
    void aSumOfALineThatIsNotTheSumOfItsPartsRefusesTheLineAtItsCell() {
        assertRowRefused(form().field(1, "Hộ tịch").field(2, "Thú y").with("C7", 12), "Sheet1!C7", "not-the-sum");
        assertRowRefused(form().field(1, "Hộ tịch").with("K6", 3), "Sheet1!K6", "not-the-sum");
    }

    @Test
    void sumsMayBeFormulasAndLeftOutButCountsMayNot() {
        assertThat(lines(form().field(1, "Hộ tịch")
                        .with("C6", "=D6+E6+F6")
                        .with("G6", "")
                        .sums("", "Tổng cộng", 1)
                        .with("C7", "=SUM(C6:C6)")))
                .hasSize(1);
        assertRowRefused(form().field(1, "Hộ tịch").with("D6", "=4+4"), "Sheet1!D6", "form-formula");
        assertRowRefused(form().field(1, "Hộ tịch").with("D6", ""), "Sheet1!D6", "form-empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abc;form-no-count",
                "12,5;form-no-count",
                "1.234;form-no-count",
                "-3;form-no-count",
                "8 hồ sơ;form-no-count",
                "12345678901234;form-no-count"
            })
    void aTextThatIsNoCountIsRefusedAtItsCell(String text, String code) {
        assertRowRefused(form().field(1, "Hộ tịch").with("D6", text), "Sheet1!D6", code);
    }

    @Test
    void aNumberThatIsNoCountIsRefusedAtItsCell() {
        assertRowRefused(form().field(1, "Hộ tịch").with("D6", 12.5), "Sheet1!D6", "form-not-whole");
        assertRowRefused(form().field(1, "Hộ tịch").with("D6", -8), "Sheet1!D6", "negative-count");
        assertRowRefused(form().field(1, "Hộ tịch").with("D6", 1e300), "Sheet1!D6", "count-too-large");
    }

    @Test
    void digitsKeptAsTextAndTheDashOfStatisticsAreCounts() {
        assertThat(lines(form().field(1, "Hộ tịch").with("D6", "8").with("M6", "-")))
                .singleElement()
                .satisfies(line -> assertThat(line.metrics())
                        .containsEntry("received_online", 8L)
                        .containsEntry("pending_overdue", 0L));
    }

    @Test
    void anUnreadableLineIsNotHeldAgainstTheTotals() {
        assertRowRefused(
                form().field(1, "Hộ tịch").field(2, "Thú y").with("D7", "?").sums("", "Tổng cộng", 2),
                "Sheet1!D7",
                "form-no-count");
    }

    @Test
    void aTotalThatCannotBeReadIsRefusedAtItsCell() {
        assertRowRefused(
                form().field(1, "Hộ tịch").sums("", "Tổng cộng", 1).with("H7", "năm"), "Sheet1!H7", "form-no-count");
    }

    @Test
    void aHiddenLineIsRefused() {
        assertRowRefused(
                form().field(1, "Hộ tịch")
                        .field(2, "Thú y")
                        .sums("", "Tổng cộng", 2)
                        .hidden(7),
                "Sheet1!B7",
                "form-hidden-row");
    }

    @Test
    void countsWithoutAFieldAreRefused() {
        assertRowRefused(form().field(1, ""), "Sheet1!B6", "form-no-field");
    }

    @ParameterizedTest
    @CsvSource({
        "Thuỷ lợi, Thủy lợi, LV-THUY-LOI",
        "Hộ tịch, HỘ TỊCH, LV-HO-TICH",
        "Giáo dục (G03-GD10), G03-GD10, G03-GD10",
        "Hộ tịch, LV-HO-TICH, LV-HO-TICH"
    })
    void aFieldOnTwoLinesRefusesTheFormAndNamesBoth(String first, String second, String code) {
        FormFile file = form().sums("A", "Cấp tỉnh", 2)
                .field(1, first)
                .field(2, "Thú y")
                .sums("B", "Cấp xã", 1)
                .field(1, second);
        Problem problem = refusal(file.bytes(), ASKED);
        assertThat(problem.slug()).isEqualTo("dossier-metrics/form-repeated-fields");
        assertThat(problem.errors())
                .containsExactly(new Problem.FieldError(
                        "Sheet1!B10",
                        "dossier-metrics/form-repeated-field",
                        List.of("Sheet1!B10", "Sheet1!B7", second, code)));
    }

    @Test
    void aFieldIsFoundTwiceAlsoWhenALineOfItIsUnreadable() {
        assertRefused(
                form().field(1, "Hộ tịch").with("D6", "?").field(2, "Hộ tịch").field(3, "Hộ tịch"),
                "form-repeated-fields",
                "Sheet1!B7",
                "Sheet1!B8");
    }

    @Test
    void mergedCountsRefuseTheFormButMergedHeadingsDoNot() {
        assertThat(lines(form().line("I. Sở Mẫu").field(1, "Hộ tịch").merged("A6:M6")))
                .hasSize(1);
        assertRefused(form().field(1, "Hộ tịch").merged("D6:E6"), "form-merged-counts", "Sheet1!D6:E6");
        assertRefused(
                form().field(1, "Hộ tịch").field(2, "Thú y").merged("M6:M7"), "form-merged-counts", "Sheet1!M6:M7");
    }

    @Test
    void aWorkbookWithoutTheNumberedHeaderHoldsNoForm() {
        assertRefused(FormFile.empty().line("TT", "Lĩnh vực").field(1, "Hộ tịch"), "form-not-found");
        assertRefused(FormFile.empty(), "form-not-found");
    }

    @Test
    void theLineThatNumbersTheColumnsMayBeOfNumbersAndBeginAnywhere() {
        FormFile file = FormFile.empty()
                .line("", FormFile.DAYS)
                .line("", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)
                .line("", 1, "Hộ tịch", 11, 8, 2, 1, 9, 5, 3, 1, 2, 2, 0);
        FormRequest asked = request("Z01.05", null);
        assertThat(read(file.bytes(), asked)).singleElement().isInstanceOf(ReadRow.class);
    }

    @Test
    void theFormMayStandOnAnySheetThatCanBeSeenButOnlyOnce() {
        FormFile other = form().field(1, "Hộ tịch").workbook(book -> book.createSheet("Ghi chú"));
        assertThat(lines(other)).hasSize(1);
        assertRefused(
                form().field(1, "Hộ tịch").workbook(book -> book.cloneSheet(0, "Sheet2")), "form-several", "Sheet2");
        assertThat(lines(form().field(1, "Hộ tịch").workbook(book -> {
                    book.cloneSheet(0, "Sheet2");
                    book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                })))
                .hasSize(1);
    }

    @Test
    void whatTheRequestSaysMustAgreeWithTheForm() {
        byte[] file = form().field(1, "Hộ tịch").bytes();
        assertThat(read(file, request("Z01.05", LocalDate.of(2025, 12, 15)))).hasSize(1);
        Problem other = refusal(file, request("Z01.06", null));
        assertThat(other.slug()).isEqualTo("dossier-metrics/form-contradiction");
        assertThat(other.args()).containsExactly("agencyCode", "Z01.06", "Sheet1!F1", "Z01.05");
        assertThat(refusal(file, request(null, LocalDate.of(2025, 11, 15))).args())
                .containsExactly("from", "2025-11-15", "Sheet1!A3", "2025-12-15");
    }

    @Test
    void whatTheFormDoesNotSayIsAskedOfTheRequest() {
        byte[] file = FormFile.headed("(Từ ngày …/…/… đến ngày …/…/…)", "Đơn vị báo cáo: Sở Mẫu")
                .field(1, "Hộ tịch")
                .bytes();
        LocalDate from = LocalDate.of(2025, 12, 15);
        LocalDate to = LocalDate.of(2026, 1, 14);
        assertThat(read(file, new FormRequest("Z01.05", from, to, null, 1L, true)))
                .hasSize(1);
        assertThat(refusal(file, new FormRequest("Z01.05", from, null, null, 1L, true))
                        .errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly("?to");
        assertThat(refusal(file, new FormRequest(null, from, to, null, 1L, true))
                        .args())
                .containsExactly("agencyCode");
        assertThat(refusal(file, new FormRequest("Z01.05", from, to, null, null, true))
                        .args())
                .containsExactly("revision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Từ ngày 15/12/2025 đến ngày 14/01/2026)",
                "Kỳ báo cáo: tháng 1 (từ ngày 15 tháng 12 năm 2025 đến hết ngày 14 tháng 01 năm 2026)",
                "TỪ NGÀY 15-12-2025 ĐẾN NGÀY 14-1-2026",
                "Từ 15.12.2025 đến 14.01.2026"
            })
    void daysAreReadAsTheyArePrinted(String days) {
        assertThat(lines(FormFile.headed(days, "Đơn vị báo cáo: Z01.05").field(1, "Hộ tịch")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.agencyCode()).isEqualTo("Z01.05");
                    assertThat(line.from()).isEqualTo("2025-12-15");
                    assertThat(line.to()).isEqualTo("2026-01-14");
                });
    }

    @Test
    void aDayThatDoesNotExistIsRefusedWhereItStands() {
        assertRefused(
                FormFile.headed("Từ ngày 31/02/2026 đến ngày 14/03/2026", "Đơn vị báo cáo: Z01.05")
                        .field(1, "Hộ tịch"),
                "form-no-such-day",
                "Sheet1!A3");
    }

    @Test
    void placesOfTheImportArePlacesOfTheSheet() {
        try (FormRows rows =
                FormRows.of(new ByteArrayInputStream(form().field(1, "Hộ tịch").bytes()), ASKED, folder)) {
            rows.next();
            assertThat(rows.place(6, "/metrics/resolved_early")).isEqualTo("Sheet1!H6");
            assertThat(rows.place(6, "/metrics")).isEqualTo("Sheet1!B6");
            assertThat(rows.place(6, "Sheet1!D6")).isEqualTo("Sheet1!D6");
            assertThat(rows.derivedFields()).containsExactly(new FormRows.DerivedField(6, "Hộ tịch", "LV-HO-TICH"));
        }
    }
}
