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
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefusal.AlreadyImported;
import vn.cchc.plan.plan.domain.PlanRefusal.AmendsNothing;
import vn.cchc.plan.plan.domain.PlanRefusal.BrokenRows;
import vn.cchc.plan.plan.domain.PlanRefusal.ClauseNotTyped;
import vn.cchc.plan.plan.domain.PlanRefusal.DecisionMissing;
import vn.cchc.plan.plan.domain.PlanRefusal.EditionUnknown;
import vn.cchc.plan.plan.domain.PlanRefusal.FindingsOpen;
import vn.cchc.plan.plan.domain.PlanRefusal.GroupWithoutDeadline;
import vn.cchc.plan.plan.domain.PlanRefusal.IllegalMove;
import vn.cchc.plan.plan.domain.PlanRefusal.InFuture;
import vn.cchc.plan.plan.domain.PlanRefusal.IssuerUnknown;
import vn.cchc.plan.plan.domain.PlanRefusal.NoAmendment;
import vn.cchc.plan.plan.domain.PlanRefusal.NoLongerDraft;
import vn.cchc.plan.plan.domain.PlanRefusal.NoSuccessor;
import vn.cchc.plan.plan.domain.PlanRefusal.NotInForceThen;
import vn.cchc.plan.plan.domain.PlanRefusal.NotInReview;
import vn.cchc.plan.plan.domain.PlanRefusal.OtherAgency;
import vn.cchc.plan.plan.domain.PlanRefusal.OtherPlan;
import vn.cchc.plan.plan.domain.PlanRefusal.PlanUnknown;
import vn.cchc.plan.plan.domain.PlanRefusal.ReasonMissing;
import vn.cchc.plan.plan.domain.PlanRefusal.RowConfirmed;
import vn.cchc.plan.plan.domain.PlanRefusal.StaleVersion;
import vn.cchc.plan.plan.domain.PlanRefusal.TargetCodeTaken;
import vn.cchc.plan.plan.domain.PlanRefusal.TargetUnknown;
import vn.cchc.plan.plan.domain.PlanRefusal.TaskUnknown;
import vn.cchc.plan.plan.domain.PlanRefusal.TooEarly;
import vn.cchc.plan.plan.domain.PlanRefusal.TooManyRows;
import vn.cchc.plan.plan.domain.PlanRefusal.TooManyTargets;
import vn.cchc.plan.plan.domain.PlanRefusal.TooManyUnits;
import vn.cchc.plan.plan.domain.PlanRefusal.WrongWord;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.RowFault;

/// Refusals about plans as problems. No default: an unmapped refusal does not compile.
class PlanProblems {

    private final ProblemResponses responses;
    private final FindingTexts texts;

    PlanProblems(ProblemResponses responses, FindingTexts texts) {
        this.responses = responses;
        this.texts = texts;
    }

    @ServerExceptionMapper
    Response refused(PlanRefused refused, HttpHeaders headers, UriInfo uri) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        return responses.respond(of(refused.refusal(), locale), headers, uri);
    }

    private Problem of(PlanRefusal refusal, Locale locale) {
        return switch (refusal) {
            case PlanUnknown _ -> Problem.of(404, "resource/unknown");
            case OtherAgency(var code) -> Problem.of(403, "security/other-agency", code);
            case StaleVersion(var _, var stored) -> Preconditions.stale(stored);
            case TaskUnknown(var ordinal) -> Problem.of(404, "plan/task-unknown", text(ordinal));
            case TargetUnknown(var code) -> Problem.of(404, "plan/target-unknown", code);
            case TargetCodeTaken(var code) ->
                Problem.of(409, "plan/target-code-taken", code).at("/code", "plan/target-code-taken", code);
            case RowConfirmed(var ordinal, var row) -> Problem.of(409, "plan/row-confirmed", text(ordinal), text(row));
            case TooManyRows(var most) -> Problem.of(422, "plan/too-many-rows", most);
            case TooManyTargets(var most) -> Problem.of(422, "plan/too-many-targets", most);
            case IssuerUnknown(var code) ->
                Problem.of(422, "plan/issuer-unknown", code).at("/issuerCode", "plan/issuer-unknown", code);
            case AlreadyImported(var existing) ->
                Problem.of(409, "plan/already-imported", existing).at("/number", "plan/existing", existing);
            case BrokenRows(var faults) -> brokenRows(faults);
            case TooManyUnits(var most) -> Problem.of(422, "plan/too-many-units", most);
            case NoLongerDraft(var status) -> Problem.of(409, "plan/no-longer-draft", PlanTerms.of(status));
            case IllegalMove(var status, var move) ->
                Problem.of(409, "plan/illegal-move", PlanTerms.of(move), PlanTerms.of(status));
            case NoSuccessor(var successor) ->
                Problem.of(422, "plan/no-successor", successor).at("/supersededBy", "plan/no-successor", successor);
            case NoAmendment _ -> Problem.of(404, "plan/no-amendment");
            case AmendsNothing _ -> Problem.of(409, "plan/amends-nothing");
            case DecisionMissing _ -> Problem.of(422, "plan/decision-missing").at("/decision", "plan/decision-missing");
            case TooEarly(var day, var earliest, var pointer) ->
                Problem.of(422, "plan/too-early", day, earliest).at(pointer, "plan/too-early", day, earliest);
            case OtherPlan(var pointer) -> Problem.of(422, "plan/other-plan").at(pointer, "plan/other-plan");
            case WrongWord(var index, var fault) -> wrongWord(index, fault);
            case NotInForceThen _ -> Problem.of(404, "plan/not-in-force-then");
            case EditionUnknown(var number) -> Problem.of(404, "plan/edition-unknown", text(number));
            case NotInReview(var status) -> Problem.of(409, "plan/not-in-review", PlanTerms.of(status));
            case InFuture(var day, var pointer) ->
                Problem.of(422, "plan/in-future", day).at(pointer, "plan/in-future", day);
            case GroupWithoutDeadline(var ordinal) ->
                Problem.of(422, "plan/group-without-deadline", text(ordinal))
                        .at("?ordinal", "plan/group-without-deadline", text(ordinal));
            case ClauseNotTyped(var ordinal) ->
                Problem.of(422, "plan/clause-not-typed", text(ordinal))
                        .at("/clauses", "plan/clause-not-typed", text(ordinal));
            case FindingsOpen(var findings) -> findingsOpen(findings, locale);
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

    private Problem findingsOpen(List<Finding> findings, Locale locale) {
        List<Problem.FieldError> places = findings.stream()
                .map(finding -> new Problem.FieldError(
                        finding.pointer(), FindingTexts.slug(finding.code()), texts.args(finding, locale)))
                .toList();
        return new Problem(422, "plan/findings-open", List.of(text(findings.size())), places);
    }

    private static Problem wrongWord(int index, WrongWord.Fault fault) {
        return switch (fault) {
            case NO_SUCH_ROW ->
                Problem.of(422, "plan/wrong-row-word").at("/rows/" + index + "/ordinal", "plan/no-such-row");
            case NO_SUCH_TASK ->
                Problem.of(422, "plan/wrong-row-word").at("/rows/" + index + "/taskId", "plan/no-such-task");
            case GROUP_AND_TASK ->
                Problem.of(422, "plan/wrong-row-word").at("/rows/" + index + "/taskId", "plan/group-and-task");
            case NAMED_TWICE -> Problem.of(422, "plan/wrong-row-word").at("/rows/" + index, "plan/row-named-twice");
        };
    }

    /// Numbers go into messages as they are, without a thousands separator.
    private static String text(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }
}
