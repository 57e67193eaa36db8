package vn.cchc.calendar.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.Moment.Dated;

/// Reads clauses with a date of their own: before, by and on a day; in a month, quarter, half-year or year; from–to.
final class FixedGrammar {

    private static final Set<String> WITHIN_WORDS = Set.of("trong", "vao", "ca", "cac", "cuoi", "suot", "toan");
    private static final Set<String> UNTIL_WORDS = Set.of("la", "vao", "den", "het", "cuoi", "trong");
    private static final Set<String> PHASE_WORDS = Set.of("trong", "ca", "cac", "toan");
    private static final Set<String> TO_WORDS = Set.of("-", "den");

    private static final Moment THIS_YEAR = Moment.of(new Moment.Part.WholeYear(), OptionalInt.empty());

    private final MomentGrammar moments;
    private final PlanYears plan;

    FixedGrammar(MomentGrammar moments, PlanYears plan) {
        this.moments = moments;
        this.plan = plan;
    }

    Optional<List<Clause>> clauses(Cursor cursor) {
        return cursor.firstOf(
                () -> fromTo(cursor).map(FixedGrammar::range),
                () -> phase(cursor).map(FixedGrammar::range),
                () -> before(cursor).flatMap(found -> each(found, day -> new Clause.BeforeDate(day.first()))),
                () -> by(cursor).flatMap(found -> each(found, day -> new Clause.ByDate(day.last()))),
                () -> pair(cursor).map(FixedGrammar::range),
                () -> within(cursor).flatMap(found -> each(found, Dated::clause)));
    }

    /// The days an ongoing or recurring clause covers: "trong năm 2026", "giai đoạn 2026-2030", "từ … đến …".
    Optional<Window> span(Cursor cursor) {
        return cursor.firstOf(
                () -> fromTo(cursor),
                () -> phase(cursor),
                () -> pair(cursor),
                () -> single(cursor),
                () -> wholePlan(cursor));
    }

    /// "đến hết ngày 31/12/2026"
    Optional<Dated> until(Cursor cursor) {
        cursor.skipAll(UNTIL_WORDS);
        return moments.moment(cursor).flatMap(moment -> moment.dated(plan.onlyYear()));
    }

    /// "từ tháng 3 đến hết tháng 9/2026", "từ năm 2027", "từ đầu năm đến hết quý III"
    private Optional<Window> fromTo(Cursor cursor) {
        if (!cursor.take("tu")) {
            return Optional.empty();
        }
        boolean begin = cursor.take("dau");
        Optional<Moment> from = cursor.firstOf(
                () -> moments.moment(cursor),
                () -> begin && cursor.take("nam") ? Optional.of(THIS_YEAR) : Optional.empty());
        return from.flatMap(first -> {
            if (cursor.takeAnyOf(TO_WORDS)) {
                cursor.skipAll(UNTIL_WORDS);
                return moments.next(cursor, first).flatMap(last -> window(first, last));
            }
            return first.dated(plan.onlyYear())
                    .flatMap(start -> ordered(start.first(), plan.window().to()));
        });
    }

    /// "giai đoạn 2026-2030", "giai đoạn từ năm 2026 đến năm 2030", "năm học 2026-2027"
    private Optional<Window> phase(Cursor cursor) {
        cursor.skipAll(PHASE_WORDS);
        if (cursor.sees("nam", "hoc")) {
            return schoolYear(cursor);
        }
        if (!cursor.take("giai", "doan")) {
            return Optional.empty();
        }
        cursor.take("tu");
        cursor.take("nam");
        OptionalInt first = moments.yearNumber(cursor);
        if (first.isEmpty()) {
            return Optional.of(plan.window());
        }
        OptionalInt last = lastYear(cursor);
        return last.isPresent() && first.getAsInt() <= last.getAsInt()
                ? Optional.of(Window.ofYears(first.getAsInt(), last.getAsInt()))
                : Optional.empty();
    }

    private OptionalInt lastYear(Cursor cursor) {
        if (!cursor.takeAnyOf(TO_WORDS)) {
            return OptionalInt.empty();
        }
        cursor.skipAll(UNTIL_WORDS);
        cursor.take("nam");
        return moments.yearNumber(cursor);
    }

    /// "năm học 2026-2027": its first and last day are fixed every year anew, so its usual months are taken.
    private Optional<Window> schoolYear(Cursor cursor) {
        int start = cursor.position();
        cursor.take("nam", "hoc");
        OptionalInt first = moments.yearNumber(cursor);
        OptionalInt last = lastYear(cursor);
        if (first.isEmpty() || last.isEmpty() || last.getAsInt() != first.getAsInt() + 1) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(first.getAsInt(), 9, 1);
        LocalDate to = LocalDate.of(last.getAsInt(), 5, 31);
        cursor.assume(start, "từ ngày " + DeadlinePrinter.day(from) + " đến ngày " + DeadlinePrinter.day(to));
        return Optional.of(new Window(from, to));
    }

    /// "2026-2030", "2026-02/2027", "quý I - quý III/2026"
    private Optional<Window> pair(Cursor cursor) {
        cursor.skipAll(PHASE_WORDS);
        return moments.moment(cursor).flatMap(first -> {
            if (!cursor.takeAnyOf(TO_WORDS)) {
                return Optional.empty();
            }
            cursor.skipAll(UNTIL_WORDS);
            return moments.next(cursor, first).flatMap(last -> window(first, last));
        });
    }

    private Optional<Window> single(Cursor cursor) {
        cursor.skipAll(WITHIN_WORDS);
        return moments.moment(cursor)
                .filter(moment -> !moment.isDay())
                .flatMap(moment -> moment.dated(plan.onlyYear()))
                .map(dated -> new Window(dated.first(), dated.last()));
    }

    /// "trong năm", "hàng năm": the plan, however many years it runs.
    private Optional<Window> wholePlan(Cursor cursor) {
        cursor.skipAll(WITHIN_WORDS);
        cursor.take("hang");
        return cursor.take("nam") ? Optional.of(plan.window()) : Optional.empty();
    }

    private Optional<List<Moment>> before(Cursor cursor) {
        untilBound(cursor);
        return cursor.take("truoc") ? momentsOrYear(cursor) : Optional.empty();
    }

    private Optional<List<Moment>> by(Cursor cursor) {
        return untilBound(cursor) ? momentsOrYear(cursor) : Optional.empty();
    }

    /// "chậm nhất là", "không muộn hơn", "đến hết", "từ nay đến"
    static boolean untilBound(Cursor cursor) {
        cursor.take("tu", "nay");
        boolean bound = cursor.take("cham", "nhat")
                || cursor.take("muon", "nhat")
                || cursor.take("khong", "muon", "hon")
                || cursor.take("khong", "qua")
                || cursor.take("den")
                || cursor.take("het");
        if (bound) {
            cursor.skipAll(UNTIL_WORDS);
        }
        return bound;
    }

    private Optional<List<Moment>> within(Cursor cursor) {
        int start = cursor.position();
        cursor.skipAll(WITHIN_WORDS);
        // the last week ends with its month
        cursor.take("tuan", "cuoi");
        return cursor.position() == start ? moments.list(cursor) : momentsOrYear(cursor);
    }

    /// A list of moments, or the bare "năm" that means the year of the plan.
    private Optional<List<Moment>> momentsOrYear(Cursor cursor) {
        return cursor.firstOf(
                () -> moments.list(cursor),
                () -> cursor.take("nam") ? Optional.of(List.of(THIS_YEAR)) : Optional.empty());
    }

    /// A moment without a year takes the next one named after it in the list, else that of the plan.
    private Optional<List<Clause>> each(List<Moment> found, Function<Dated, Clause> clause) {
        List<Clause> clauses = new ArrayList<>();
        OptionalInt year = plan.onlyYear();
        for (Moment moment : found.reversed()) {
            year = moment.year().isPresent() ? moment.year() : year;
            Optional<Dated> dated = moment.dated(year);
            if (dated.isEmpty()) {
                return Optional.empty();
            }
            clauses.addFirst(clause.apply(dated.get()));
        }
        return Optional.of(clauses);
    }

    /// Either end lends the other its year.
    private Optional<Window> window(Moment first, Moment last) {
        OptionalInt from = first.year().isPresent() ? first.year() : last.year();
        OptionalInt to = last.year().isPresent() ? last.year() : first.year();
        return first.dated(from.isPresent() ? from : plan.onlyYear())
                .flatMap(start -> last.dated(to.isPresent() ? to : plan.onlyYear())
                        .flatMap(end -> ordered(start.first(), end.last())));
    }

    private static Optional<Window> ordered(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? Optional.empty() : Optional.of(new Window(from, to));
    }

    private static List<Clause> range(Window window) {
        return List.of(new Clause.Range(window.from(), window.to()));
    }
}
