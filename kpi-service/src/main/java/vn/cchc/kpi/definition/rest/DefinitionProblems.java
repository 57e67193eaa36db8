package vn.cchc.kpi.definition.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kpi.definition.domain.Codes;
import vn.cchc.kpi.definition.domain.DefinitionRefusal;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.BeforePrevious;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.ChangedSincePreview;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.CodeOfTheSuite;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.CodeTaken;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.CodeTakenElsewhere;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.FaultyFormula;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.ImplausibleDay;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.NoOwner;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.NothingToTry;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.OfTheSuite;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.OtherAgency;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.PreviewMissing;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.ReasonMissing;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.Retroactive;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.StaleVersion;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.Unknown;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.UnknownAgency;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.UnknownVersion;
import vn.cchc.kpi.definition.domain.DefinitionRefusal.VersionMissing;
import vn.cchc.kpi.definition.domain.DefinitionRefused;
import vn.cchc.kpi.definition.domain.FormulaFault;
import vn.cchc.kpi.definition.domain.FormulaFault.BothShapes;
import vn.cchc.kpi.definition.domain.FormulaFault.CoefficientTooLarge;
import vn.cchc.kpi.definition.domain.FormulaFault.CountsAmongRatios;
import vn.cchc.kpi.definition.domain.FormulaFault.Nested;
import vn.cchc.kpi.definition.domain.FormulaFault.NoNumerator;
import vn.cchc.kpi.definition.domain.FormulaFault.RankMixed;
import vn.cchc.kpi.definition.domain.FormulaFault.Repeated;
import vn.cchc.kpi.definition.domain.FormulaFault.TasksMixed;
import vn.cchc.kpi.definition.domain.FormulaFault.TasksOfAnotherTime;
import vn.cchc.kpi.definition.domain.FormulaFault.TooFewRatios;
import vn.cchc.kpi.definition.domain.FormulaFault.TooManyTerms;
import vn.cchc.kpi.definition.domain.FormulaFault.UnknownMetric;
import vn.cchc.kpi.definition.domain.FormulaFault.ZeroCoefficient;

/// Refused work on definitions as problems. No default: an unmapped refusal, or fault, does not compile.
class DefinitionProblems {

    private final ProblemResponses responses;

    DefinitionProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(DefinitionRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(DefinitionRefusal refusal) {
        return switch (refusal) {
            case Unknown() -> Problem.of(404, "resource/unknown");
            case UnknownAgency(var code) -> at(422, "/ownerAgency", "unknown-agency", code);
            case NoOwner() -> at(422, "/ownerAgency", "no-owner");
            case OtherAgency(var owner) -> Problem.of(403, "security/other-agency", owner);
            case CodeOfTheSuite(var code) -> at(422, "/code", "code-of-the-suite", code, Codes.PREFIX);
            case CodeTaken(var code) -> at(409, "/code", "code-taken", code);
            case CodeTakenElsewhere(var code) -> at(409, "/code", "code-taken-elsewhere", code);
            case OfTheSuite(var code) -> Problem.of(409, "definition/of-the-suite", code);
            case FaultyFormula(var faults) -> {
                Problem problem = Problem.of(422, "definition/faulty-formula", faults.size());
                for (FormulaFault fault : faults) {
                    problem = at(problem, fault);
                }
                yield problem;
            }
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var stored) -> Preconditions.stale(stored);
            case Retroactive(var day, var today) ->
                at(422, "/effectiveFrom", "retroactive", day.toString(), today.toString());
            case ImplausibleDay(var day) -> at(422, "/effectiveFrom", "implausible-day", day.toString());
            case BeforePrevious(var day, var previous) ->
                at(422, "/effectiveFrom", "before-previous", day.toString(), previous.toString());
            case NothingToTry() -> at(422, "/version", "nothing-to-try");
            case UnknownVersion(var version) -> at(422, "/version", "unknown-version", version);
            case PreviewMissing() -> at(422, "/token", "preview-missing");
            case ReasonMissing() -> at(422, "/reason", "reason-missing");
            case ChangedSincePreview() -> at(409, "/token", "changed-since-preview");
        };
    }

    private static Problem at(Problem problem, FormulaFault fault) {
        String pointer = fault.pointer();
        return switch (fault) {
            case UnknownMetric(var _, var metric) -> problem.at(pointer, "formula/unknown-metric", metric);
            case ZeroCoefficient(var _) -> problem.at(pointer, "formula/zero-coefficient");
            case CoefficientTooLarge(var _, var given, var most) ->
                problem.at(pointer, "formula/coefficient-too-large", given, most);
            case NoNumerator(var _) -> problem.at(pointer, "formula/no-numerator");
            case BothShapes(var _) -> problem.at(pointer, "formula/both-shapes");
            case Nested(var _) -> problem.at(pointer, "formula/nested");
            case TooFewRatios(var _) -> problem.at(pointer, "formula/too-few-ratios");
            case TooManyTerms(var _, var most) -> problem.at(pointer, "formula/too-many-terms", most);
            case Repeated(var _, var metric) -> problem.at(pointer, "formula/repeated", metric);
            case TasksMixed(var _, var metric) -> problem.at(pointer, "formula/tasks-mixed", metric);
            case TasksOfAnotherTime(var _, var metric) -> problem.at(pointer, "formula/tasks-of-another-time", metric);
            case RankMixed(var _, var metric) -> problem.at(pointer, "formula/rank-mixed", metric);
            case CountsAmongRatios(var _) -> problem.at(pointer, "formula/counts-among-ratios");
        };
    }

    private static Problem at(int status, String pointer, String reason, Object... args) {
        String slug = "definition/" + reason;
        return Problem.of(status, slug, args).at(pointer, slug, args);
    }
}
