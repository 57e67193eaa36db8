package vn.cchc.plan.plan.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefusal.AlreadyImported;
import vn.cchc.plan.plan.domain.PlanRefusal.BrokenRows;
import vn.cchc.plan.plan.domain.PlanRefusal.ClauseNotTyped;
import vn.cchc.plan.plan.domain.PlanRefusal.FindingsOpen;
import vn.cchc.plan.plan.domain.PlanRefusal.GroupWithoutDeadline;
import vn.cchc.plan.plan.domain.PlanRefusal.IssuerUnknown;
import vn.cchc.plan.plan.domain.PlanRefusal.NoLongerDraft;
import vn.cchc.plan.plan.domain.PlanRefusal.OtherAgency;
import vn.cchc.plan.plan.domain.PlanRefusal.PlanUnknown;
import vn.cchc.plan.plan.domain.PlanRefusal.ReasonMissing;
import vn.cchc.plan.plan.domain.PlanRefusal.StaleVersion;
import vn.cchc.plan.plan.domain.PlanRefusal.TaskUnknown;
import vn.cchc.plan.plan.domain.PlanRefusal.TooManyUnits;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.RowFault;

/// Refusals about plans as problems. No default: an unmapped refusal does not compile.
class PlanProblems {

    private final ProblemResponses responses;

    PlanProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(PlanRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(PlanRefusal refusal) {
        return switch (refusal) {
            case PlanUnknown _ -> Problem.of(404, "resource/unknown");
            case OtherAgency(var code) -> Problem.of(403, "security/other-agency", code);
            case StaleVersion(var _, var stored) -> Preconditions.stale(stored);
            case TaskUnknown(var ordinal) -> Problem.of(404, "plan/task-unknown", text(ordinal));
            case IssuerUnknown(var code) ->
                Problem.of(422, "plan/issuer-unknown", code).at("/issuerCode", "plan/issuer-unknown", code);
            case AlreadyImported(var existing) ->
                Problem.of(409, "plan/already-imported", existing).at("/number", "plan/existing", existing);
            case BrokenRows(var faults) -> brokenRows(faults);
            case TooManyUnits(var most) -> Problem.of(422, "plan/too-many-units", most);
            case NoLongerDraft(var status) -> Problem.of(409, "plan/no-longer-draft", status);
            case GroupWithoutDeadline(var ordinal) ->
                Problem.of(422, "plan/group-without-deadline", text(ordinal))
                        .at("?ordinal", "plan/group-without-deadline", text(ordinal));
            case ClauseNotTyped(var ordinal) ->
                Problem.of(422, "plan/clause-not-typed", text(ordinal))
                        .at("/clauses", "plan/clause-not-typed", text(ordinal));
            case FindingsOpen(var findings) -> findingsOpen(findings);
            case ReasonMissing _ -> Problem.of(422, "plan/reason-missing").at("/reason", "plan/reason-missing");
        };
    }

    private static Problem brokenRows(List<RowFault> faults) {
        List<Problem.FieldError> places =
                faults.stream().map(PlanProblems::place).toList();
        return new Problem(422, "plan/broken-rows", List.of(text(faults.size())), places);
    }

    private static Problem.FieldError place(RowFault fault) {
        String row = "/tasks/" + fault.index();
        return switch (fault.reason()) {
            case ORDINAL_NOT_ASCENDING ->
                new Problem.FieldError(row + "/ordinal", "plan/ordinal-not-ascending", List.of());
            case PARENT_NOT_A_GROUP_ABOVE ->
                new Problem.FieldError(row + "/parent", "plan/parent-not-a-group-above", List.of());
        };
    }

    private static Problem findingsOpen(List<Finding> findings) {
        List<Problem.FieldError> places = findings.stream()
                .map(finding -> new Problem.FieldError(
                        finding.pointer(), FindingTexts.slug(finding.code()), List.copyOf(finding.args())))
                .toList();
        return new Problem(422, "plan/findings-open", List.of(text(findings.size())), places);
    }

    /// Numbers go into messages as they are, without a thousands separator.
    private static String text(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }
}
