package vn.cchc.plan.plan.wording;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// Reads every text of a plan for what a careful clerk would mark in red. Each text gives at most one finding of a
/// code, except for windows.
public final class WordingChecks {

    /// A term out of use and what is said today.
    private record Term(String old, String today) {}

    /// What the pen slipped into, in lower case, and what was meant.
    private record Slip(String written, String meant) {}

    /// Decree 42/2022/NĐ-CP.
    private static final List<Term> SUPERSEDED =
            List.of(new Term("mức độ 3", "một phần"), new Term("mức độ 4", "toàn trình"));

    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);

    private static final List<String> DISTRICTS = List.of(
            "cấp huyện",
            "quận huyện",
            "huyện thị xã",
            "ubnd huyện",
            "ubnd các huyện",
            "ubnd quận",
            "ubnd các quận",
            "ubnd thị xã",
            "ủy ban nhân dân huyện",
            "uỷ ban nhân dân huyện",
            "ủy ban nhân dân quận",
            "uỷ ban nhân dân quận");

    /// Who speaks of the end of the districts does not count on them.
    private static final List<String> DISTRICTS_REMEMBERED = List.of(
            "bỏ cấp huyện", "không tổ chức cấp huyện", "kết thúc hoạt động", "cấp huyện cũ", "cấp huyện trước đây");

    private static final List<String> PROVINCES =
            List.of("ubnd tỉnh", "ủy ban nhân dân tỉnh", "uỷ ban nhân dân tỉnh", "hđnd tỉnh");

    /// Words that never stand twice in a row, and any two words said twice. Others may: "quản lý lý lịch tư pháp".
    private static final Pattern REPEATED = Pattern.compile(
            "(?<!\\p{L})(với|các|của|và|những|được|cho|để|tại|là|thì|sẽ|đã|đang|phải|\\p{L}{2,}\\s+\\p{L}{2,})"
                    + "\\s+\\1(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<Slip> SLIPS = List.of(
            new Slip("cơ hành chính", "cơ quan hành chính"),
            new Slip("cải cách hàng chính", "cải cách hành chính"),
            new Slip("cái cách hành chính", "cải cách hành chính"),
            new Slip("thủ thục", "thủ tục"),
            new Slip("thủ tục hàng chính", "thủ tục hành chính"),
            new Slip("phần đầu đạt", "phấn đấu đạt"),
            new Slip("phần đầu hoàn thành", "phấn đấu hoàn thành"),
            new Slip("phần đầu 100", "phấn đấu 100"),
            new Slip("phần đầu tối thiểu", "phấn đấu tối thiểu"),
            new Slip("phần đấu", "phấn đấu"),
            new Slip("phấn đầu", "phấn đấu"));

    private final PlanHeader header;
    private final boolean ofCity;

    /// @param ofCity whether the province of the issuer is a city run by the Government
    public WordingChecks(PlanHeader header, boolean ofCity) {
        this.header = header;
        this.ofCity = ofCity;
    }

    public Stream<Finding> of(Appendix appendix) {
        return PrintedText.of(header, appendix).flatMap(this::of);
    }

    private Stream<Finding> of(PrintedText text) {
        Words words = Words.of(text.text());
        return Stream.of(
                        reversedWindows(text),
                        superseded(text, words),
                        abolished(text, words),
                        misnamed(text, words),
                        repeated(text),
                        slips(text, words))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> reversedWindows(PrintedText text) {
        return ReversedWindow.in(text.text())
                .map(window -> Finding.at(
                        text.pointer(),
                        FindingCode.WINDOW_REVERSED,
                        text.label(),
                        window.from(),
                        window.to(),
                        window.correction()));
    }

    private static Stream<Finding> superseded(PrintedText text, Words words) {
        return SUPERSEDED.stream()
                .filter(term -> words.say(term.old()))
                .limit(1)
                .map(term -> Finding.at(
                        text.pointer(), FindingCode.TERM_SUPERSEDED, text.label(), term.old(), term.today()));
    }

    private Stream<Finding> abolished(PrintedText text, Words words) {
        LocalDate written =
                header.signedOn() == null ? LocalDate.of(header.years().from(), 1, 1) : header.signedOn();
        if (written.isBefore(DISTRICTS_ENDED) || DISTRICTS_REMEMBERED.stream().anyMatch(words::say)) {
            return Stream.empty();
        }
        return DISTRICTS.stream()
                .filter(words::say)
                .limit(1)
                .map(said -> Finding.at(text.pointer(), FindingCode.LEVEL_ABOLISHED, text.label(), said));
    }

    /// "UBND tỉnh, thành phố" means provinces at large.
    private Stream<Finding> misnamed(PrintedText text, Words words) {
        return PROVINCES.stream()
                .filter(_ -> ofCity)
                .filter(said -> words.say(said) && !words.say(said + " thành phố"))
                .limit(1)
                .map(said -> Finding.at(text.pointer(), FindingCode.PROVINCE_IN_CITY_PLAN, text.label(), said));
    }

    private static Stream<Finding> repeated(PrintedText text) {
        return REPEATED.matcher(Normalizer.normalize(text.text(), Normalizer.Form.NFC))
                .results()
                .limit(1)
                .map(found -> Finding.at(text.pointer(), FindingCode.WORD_REPEATED, text.label(), found.group()));
    }

    private static Stream<Finding> slips(PrintedText text, Words words) {
        return SLIPS.stream()
                .filter(slip -> words.say(slip.written()))
                .limit(1)
                .map(slip ->
                        Finding.at(text.pointer(), FindingCode.WORD_SLIP, text.label(), slip.written(), slip.meant()));
    }
}
