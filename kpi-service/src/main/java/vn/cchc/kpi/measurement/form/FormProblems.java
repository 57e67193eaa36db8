package vn.cchc.kpi.measurement.form;

import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.measurement.form.FormRefusal.MalformedDocumentNumber;
import vn.cchc.kpi.measurement.form.FormRefusal.MoreAnswersThanAsked;
import vn.cchc.kpi.measurement.form.FormRefusal.NoDecision;
import vn.cchc.kpi.measurement.form.FormRefusal.PublishedInFuture;
import vn.cchc.kpi.measurement.form.FormRefusal.PublishedTooEarly;
import vn.cchc.kpi.measurement.form.FormRefusal.RankBeyondRanked;
import vn.cchc.kpi.measurement.form.FormRefusal.ScoreAboveHighest;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
final class FormProblems {

    private FormProblems() {}

    static Problem of(FormRefusal refusal) {
        return switch (refusal) {
            case MoreAnswersThanAsked(var answers, var asked) ->
                problem("more-answers-than-asked", "formsSent", answers, asked);
            case RankBeyondRanked(var rank, var ranked) -> problem("rank-beyond-ranked", "rank", rank, ranked);
            case ScoreAboveHighest(var score, var highest) ->
                problem("score-above-highest", "score", score.toPlainString(), highest.toPlainString());
            case PublishedInFuture(var day) -> problem("published-in-future", "publishedOn", day.toString());
            case PublishedTooEarly(var day, var year) ->
                problem("published-too-early", "publishedOn", day.toString(), String.valueOf(year));
            case NoDecision(var index) -> problem("no-decision", "decisionNumber", index);
            case MalformedDocumentNumber(var number) -> problem("malformed-document-number", "decisionNumber", number);
        };
    }

    private static Problem problem(String reason, String field, Object... args) {
        String slug = "measurement/" + reason;
        return Problem.of(422, slug, args).at("/" + field, slug, args);
    }
}
