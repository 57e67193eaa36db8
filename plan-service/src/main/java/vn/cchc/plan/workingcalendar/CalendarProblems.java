package vn.cchc.plan.workingcalendar;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problem.FieldError;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.plan.workingcalendar.CalendarRefusal.National;
import vn.cchc.plan.workingcalendar.CalendarRefusal.StaleVersion;
import vn.cchc.plan.workingcalendar.CalendarRefusal.VersionMissing;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay.NamedTwice;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay.OfOtherYear;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay.OnWrongWeekday;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay.WithoutBasis;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDays;

/// Refused years as problems. No default: an unmapped refusal does not compile.
class CalendarProblems {

    private final ProblemResponses responses;

    CalendarProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(CalendarRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(CalendarRefusal refusal) {
        return switch (refusal) {
            case National() -> Problem.of(403, "calendar/national");
            case WrongDays(var days) ->
                new Problem(
                        422,
                        "calendar/wrong-day",
                        List.of(),
                        days.stream().map(CalendarProblems::place).toList());
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var _, var stored) -> Preconditions.stale(stored);
        };
    }

    private static FieldError place(WrongDay wrong) {
        String day = "/days/" + wrong.index();
        String pointer = day + "/date";
        return switch (wrong) {
            case OfOtherYear(var _, var date, var year) ->
                new FieldError(pointer, "calendar/other-year", List.of(date.toString(), String.valueOf(year)));
            case NamedTwice(var _, var date) ->
                new FieldError(pointer, "calendar/named-twice", List.of(date.toString()));
            case OnWrongWeekday(var _, var date, var kind) ->
                new FieldError(pointer, "calendar/kind-and-weekday", List.of(date.toString(), term(kind)));
            case WithoutBasis(var _, var date) ->
                new FieldError(day + "/basisDocument", "calendar/basis-missing", List.of(date.toString()));
        };
    }

    /// `SWAP_OFF` is worded under `calendar/kind-swap-off`.
    static Problem.Term term(CalendarDay.Kind kind) {
        return new Problem.Term(
                "calendar/kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
