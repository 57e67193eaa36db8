package vn.cchc.calendar.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.calendar.deadline.Assumption;
import vn.cchc.calendar.deadline.Assumption.Reason;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.PlanYears;

class DeadlineParserTest {

    private static final PlanYears PROGRAMME = new PlanYears(2026, 2030);

    private final DeadlineParser parser = new DeadlineParser(PlanYears.of(2026));

    /// The second column is the canonical text of what the first one means in a plan of 2026.
    @ParameterizedTest
    @CsvFileSource(resources = "/variants.csv", delimiter = '|', maxCharsPerColumn = 400)
    void everyUsualWordingIsUnderstood(String text, String canonical) {
        assertThat(DeadlinePrinter.print(parser.parse(text))).isEqualTo(canonical);
        assertThat(parser.parse(text).needsHuman()).isFalse();
        assertThat(parser.parse(text).restsOnAssumptions()).isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/variants.csv", delimiter = '|', maxCharsPerColumn = 400)
    void accentsCaseAndBlanksMakeNoDifference(String text, String canonical) {
        Stream<String> spellings = Stream.of(
                text.toUpperCase(Locale.ROOT),
                folded(text),
                Normalizer.normalize(text, Normalizer.Form.NFD),
                text.replace(' ', '\u00a0'),
                text.replace(" ", "   "));

        assertThat(spellings.map(parser::parse))
                .allMatch(deadline -> !deadline.restsOnAssumptions())
                .allSatisfy(deadline ->
                        assertThat(folded(DeadlinePrinter.print(deadline))).isEqualTo(folded(canonical)));
    }

    /// The third column is what was read as what, and why the text does not say it.
    @ParameterizedTest
    @CsvFileSource(resources = "/vague.csv", delimiter = '|', maxCharsPerColumn = 400)
    void aVagueTimeIsReadAndSaysSo(String text, String canonical, String assumed) {
        Deadline deadline = parser.parse(text);

        assertThat(DeadlinePrinter.print(deadline)).isEqualTo(canonical);
        assertThat(assumed(deadline)).isEqualTo(assumed);
        assertThat(deadline.assumptions()).allMatch(assumption -> assumption.reason() == Reason.VAGUE);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/damaged.csv", delimiter = '|', maxCharsPerColumn = 400)
    void damagedWordsAreReadAndSaySo(String text, String canonical, String assumed) {
        Deadline deadline = parser.parse(text);

        assertThat(DeadlinePrinter.print(deadline)).isEqualTo(canonical);
        assertThat(assumed(deadline)).isEqualTo(assumed);
        assertThat(deadline.assumptions())
                .first()
                .extracting(Assumption::reason)
                .isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/not-understood.csv", delimiter = '|', maxCharsPerColumn = 400)
    void whatNoRuleReadsSaysWhereReadingStopped(String text, String stoppedAt) {
        assertThat(parser.parse(text).assumptions()).isEmpty();
        assertThat(parser.parse(text).clauses())
                .containsExactly(new Clause.Unparsed(text, stoppedAt == null ? "" : stoppedAt));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\n\t", "\u00a0"})
    void anEmptyCellIsUnparsed(String text) {
        Deadline deadline = parser.parse(text);

        assertThat(deadline.clauses()).containsExactly(new Clause.Unparsed("", ""));
        assertThat(deadline.needsHuman()).isTrue();
    }

    @Test
    void accentsCaseAndLineBreaksMakeNoDifference() {
        Deadline expected = parser.parse("Thường xuyên trong năm 2026; trước ngày 30/5/2026");

        assertThat(parser.parse("THUONG XUYEN\ntrong  nam\n2026 ;Truoc ngay 30/5/2026")
                        .clauses())
                .isEqualTo(expected.clauses());
        assertThat(parser.parse(Normalizer.normalize(expected.rawText(), Normalizer.Form.NFD))
                        .clauses())
                .isEqualTo(expected.clauses());
    }

    @Test
    void theTextIsKeptAsPrinted() {
        assertThat(parser.parse(" Quý  I/2026\n").rawText()).isEqualTo(" Quý  I/2026\n");
    }

    @Test
    void onePieceNotUnderstoodLeavesTheOthersTyped() {
        assertThat(parser.parse("Tháng 3/2026; khi nào tiện; quý II").clauses())
                .containsExactly(
                        new Clause.InMonth(YearMonth.of(2026, 3)),
                        new Clause.Unparsed("khi nào tiện", "nào tiện"),
                        new Clause.InQuarter(2026, 2));
    }

    @Test
    void aProgrammeOfSeveralYearsLendsItsSpanButNoYear() {
        DeadlineParser ofProgramme = new DeadlineParser(PROGRAMME);

        assertThat(ofProgramme.parse("Quý I").needsHuman()).isTrue();
        assertThat(ofProgramme.parse("trước 15/11").needsHuman()).isTrue();
        assertThat(DeadlinePrinter.print(ofProgramme.parse("Thường xuyên trong năm")))
                .isEqualTo("Thường xuyên giai đoạn 2026-2030");
        assertThat(DeadlinePrinter.print(ofProgramme.parse("Hằng năm"))).isEqualTo("Hàng năm giai đoạn 2026-2030");
        assertThat(DeadlinePrinter.print(ofProgramme.parse("Tháng 6, tháng 12 hàng năm")))
                .isEqualTo("Hàng năm vào tháng 6, tháng 12 giai đoạn 2026-2030");
        assertThat(DeadlinePrinter.print(ofProgramme.parse("Từ năm 2027"))).isEqualTo("Giai đoạn 2027-2030");
    }

    @Test
    void aCellWithMoreClausesThanAnyPlanHasIsLeftToAPerson() {
        assertThat(parser.parse("Quý I; ".repeat(60)).clauses()).hasSize(1).allMatch(Clause.Unparsed.class::isInstance);
    }

    @Test
    void aDamagedPieceIsRepairedBesideOneNobodyCanRead() {
        Deadline deadline = parser.parse("Trudc ngdy 30/8/2026; khi nào tiện");

        assertThat(deadline.clauses())
                .containsExactly(
                        new Clause.BeforeDate(LocalDate.of(2026, 8, 30)),
                        new Clause.Unparsed("khi nào tiện", "nào tiện"));
        assertThat(assumed(deadline)).isEqualTo("Trudc ngdy → trước ngày");
    }

    @Test
    void aPieceThatStaysUnreadIsKeptAsPrinted() {
        assertThat(parser.parse("Hang nim, khi nào tiện"))
                .isEqualTo(new Deadline(
                        "Hang nim, khi nào tiện",
                        List.of(new Clause.Unparsed("Hang nim, khi nào tiện", "nim, khi nào tiện")),
                        Deadline.ParsedBy.PARSER));
    }

    @Test
    void longTextsAreReadInOnePass() {
        String long1 = "Theo Kế hoạch của Thành phố, của Sở và ".repeat(20_000);
        String long2 = "trước " + "ít nhất 5 ngày ".repeat(50_000);
        String long3 = "\u0301\u0323".repeat(200_000);

        String damaged = "Trudc ngdy 30/8/2026 hang thimg ".repeat(30_000);
        String damagedPieces = "Trudc ngdy 30/8/2026 hang thimg;".repeat(30_000);
        String oneWord = "xuyéntrong".repeat(100_000);
        String lines = "Hang nim\n".repeat(100_000);
        String noise = "|~&1l".repeat(200_000);

        assertThat(Stream.of(long1, long2, long3, damaged, damagedPieces, oneWord, lines, noise)
                        .map(parser::parse))
                .allMatch(Deadline::needsHuman);
    }

    private static String assumed(Deadline deadline) {
        return deadline.assumptions().stream()
                .map(assumption -> assumption.printed() + " → " + assumption.readAs())
                .collect(Collectors.joining("; "));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
