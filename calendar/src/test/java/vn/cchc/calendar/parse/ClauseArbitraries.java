package vn.cchc.calendar.parse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Clause.Conditional.Match;
import vn.cchc.calendar.deadline.Clause.Conditional.Timing;
import vn.cchc.calendar.deadline.Clause.Relative.Unit;
import vn.cchc.calendar.deadline.ClauseKind;
import vn.cchc.calendar.deadline.Frequency;
import vn.cchc.calendar.deadline.Guidance;
import vn.cchc.calendar.deadline.RoundDay;
import vn.cchc.calendar.deadline.Trigger;

/// Clauses of every kind, with names as they occur in plans.
final class ClauseArbitraries {

    private ClauseArbitraries() {}

    static Arbitrary<Clause> ofEveryKind() {
        return Arbitraries.of(ClauseKind.class).flatMap(kind -> of(kind).map(Clause.class::cast));
    }

    /// Clauses printed with nothing but the words of the grammar, dates and years. Roman numbers are left out: one
    /// letter more makes another of them.
    static Arbitrary<Clause> withoutNames() {
        return Arbitraries.of(
                        ClauseKind.BEFORE_DATE,
                        ClauseKind.BY_DATE,
                        ClauseKind.ON_DATE,
                        ClauseKind.MONTH,
                        ClauseKind.HALF_YEAR,
                        ClauseKind.YEAR,
                        ClauseKind.RANGE,
                        ClauseKind.CONTINUOUS,
                        ClauseKind.RECURRING)
                .flatMap(kind -> of(kind).map(Clause.class::cast))
                .filter(clause -> !(clause instanceof Clause.Continuous(var _, var _, var guidedBy) && guidedBy != null)
                        && !(clause instanceof Clause.Recurring recurring && recurring.embeddedIn() != null));
    }

    private static Arbitrary<? extends Clause> of(ClauseKind kind) {
        return switch (kind) {
            case BEFORE_DATE -> dates().map(Clause.BeforeDate::new);
            case BY_DATE -> dates().map(Clause.ByDate::new);
            case ON_DATE -> dates().map(Clause.OnDate::new);
            case MONTH -> dates().map(YearMonth::from).map(Clause.InMonth::new);
            case QUARTER -> Combinators.combine(years(), between(1, 4)).as(Clause.InQuarter::new);
            case HALF_YEAR -> Combinators.combine(years(), between(1, 2)).as(Clause.InHalfYear::new);
            case YEAR -> years().map(Clause.InYear::new);
            case RANGE -> windows().map(days -> new Clause.Range(days.from(), days.to()));
            case CONTINUOUS -> continuous();
            case RECURRING -> recurring();
            case CONDITIONAL -> conditional();
            case RELATIVE ->
                Combinators.combine(anchors(), between(-999, 999), Arbitraries.of(Unit.class))
                        .as(Clause.Relative::new);
            case UNPARSED ->
                Arbitraries.of("kịp thời", "sớm nhất có thể", "Giám đốc Sở")
                        .map(text -> new Clause.Unparsed(text, text));
        };
    }

    private static Arbitrary<Clause.Continuous> continuous() {
        Arbitrary<Guidance> guidance = Combinators.combine(
                        Arbitraries.of("hướng dẫn", "Kế hoạch, văn bản triển khai", "quy định"),
                        issuers().injectNull(0.2))
                .as(Guidance::new);
        return Combinators.combine(windows(), guidance.injectNull(0.5))
                .as((days, guidedBy) -> new Clause.Continuous(days.from(), days.to(), guidedBy));
    }

    private static Arbitrary<Clause.Recurring> recurring() {
        Arbitrary<List<Integer>> months = between(1, 12).list().ofMinSize(1).ofMaxSize(12);
        return Combinators.combine(
                        Arbitraries.of(Frequency.class),
                        months,
                        between(1, 12),
                        windows(),
                        meetings().injectNull(0.5),
                        roundDays().injectNull(0.5))
                .as((frequency, inMonths, times, days, embeddedIn, roundDay) -> new Clause.Recurring(
                        frequency,
                        frequency == Frequency.IN_MONTHS ? inMonths : List.of(),
                        times,
                        days.from(),
                        days.to(),
                        embeddedIn,
                        roundDay));
    }

    private static Arbitrary<RoundDay> roundDays() {
        return Combinators.combine(between(1, 31), Arbitraries.of(true, false)).as(RoundDay::new);
    }

    private static Arbitrary<Clause.Conditional> conditional() {
        return Combinators.combine(
                        Arbitraries.of(Match.class),
                        Arbitraries.of(Timing.class),
                        triggers().list().ofMinSize(1).ofMaxSize(5),
                        dates())
                .as(Clause.Conditional::new);
    }

    private static Arbitrary<Trigger> triggers() {
        Arbitrary<String> issuer = issuers().injectNull(0.3);
        Arbitrary<String> documents =
                Arbitraries.of("Kế hoạch", "Kế hoạch, văn bản triển khai", "các Quyết định", "văn bản chỉ đạo");
        return Arbitraries.oneOf(
                Combinators.combine(documents, issuer).as(Trigger.ExternalDocument::new),
                issuer.map(Trigger.Directive::new),
                Arbitraries.of("các Chỉ số", "Chỉ số PAR INDEX của Bộ Nội vụ").map(Trigger.IndexPublished::new),
                Combinators.combine(
                                Arbitraries.of("Kế hoạch 281/KH-UBND ngày 28/10/2022", "Đề án 06")
                                        .injectNull(0.3),
                                issuer)
                        .as(Trigger.RoadmapInDocument::new),
                Combinators.combine(Arbitraries.of("yêu cầu", "phát sinh", "đề nghị phối hợp"), issuer)
                        .as(Trigger.Request::new));
    }

    private static Arbitrary<String> issuers() {
        return Arbitraries.of("Thành phố", "UBND TP", "Sở Văn hóa và Thể thao", "Bộ Nội vụ", "UBND xã, phường");
    }

    private static Arbitrary<String> anchors() {
        return Arbitraries.of("ngày ký ban hành", "thời hạn Sở nhập báo cáo", "khi nhận đủ hồ sơ, tài liệu");
    }

    private static Arbitrary<String> meetings() {
        return Arbitraries.of("giao ban hàng tháng", "giao ban chuyên đề tháng", "báo cáo CCHC định kỳ", "họp cơ quan");
    }

    private static Arbitrary<Window> windows() {
        Arbitrary<Window> wholeYears = Combinators.combine(between(1900, 2170), between(0, 29))
                .as((first, more) -> Window.ofYears(first, first + more));
        Arbitrary<Window> anyDays = Combinators.combine(between(0, 90_000), between(0, 10_000))
                .as((first, more) -> new Window(day(first), day(first + more)));
        return Arbitraries.oneOf(wholeYears, anyDays);
    }

    private static Arbitrary<LocalDate> dates() {
        return between(0, 109_000).map(ClauseArbitraries::day);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(1900, 1, 1).plusDays(number);
    }

    private static Arbitrary<Integer> years() {
        return between(1900, 2199);
    }

    private static Arbitrary<Integer> between(int min, int max) {
        return Arbitraries.integers().between(min, max);
    }
}
