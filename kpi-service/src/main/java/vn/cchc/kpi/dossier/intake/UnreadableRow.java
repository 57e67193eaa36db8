package vn.cchc.kpi.dossier.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import vn.cchc.kit.problem.JsonProblems;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Wanted;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

/// Says what keeps a row from being read, in the words the suite uses for whole bodies.
final class UnreadableRow {

    private UnreadableRow() {}

    static Unreadable of(long number, JsonProcessingException broken) {
        Problem problem = JsonProblems.of(broken);
        return problem.errors().isEmpty()
                ? new Unreadable(number, "", problem.slug(), problem.args())
                : of(number, problem.errors().getFirst());
    }

    static Unreadable notAnObject(long number) {
        return new Unreadable(number, "", "request/wanted", List.of(Wanted.OBJECT.term()));
    }

    /// Bytes that look like a wider encoding, and are not even that.
    static Unreadable notUtf8(long number) {
        return new Unreadable(number, "", "request/malformed-json", List.of(1, 1));
    }

    private static Unreadable of(long number, Problem.FieldError error) {
        return new Unreadable(number, error.pointer(), error.code(), error.args());
    }
}
