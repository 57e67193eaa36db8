package vn.cchc.kpi.dossier.form;

import java.util.List;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.dossier.form.FileRefusal.Bomb;
import vn.cchc.kpi.dossier.form.FileRefusal.Contradiction;
import vn.cchc.kpi.dossier.form.FileRefusal.Damaged;
import vn.cchc.kpi.dossier.form.FileRefusal.Difference;
import vn.cchc.kpi.dossier.form.FileRefusal.HasMacros;
import vn.cchc.kpi.dossier.form.FileRefusal.LockedOrOld;
import vn.cchc.kpi.dossier.form.FileRefusal.MergedCounts;
import vn.cchc.kpi.dossier.form.FileRefusal.NoForm;
import vn.cchc.kpi.dossier.form.FileRefusal.NoSuchDay;
import vn.cchc.kpi.dossier.form.FileRefusal.NoWorkbook;
import vn.cchc.kpi.dossier.form.FileRefusal.Repeated;
import vn.cchc.kpi.dossier.form.FileRefusal.RepeatedFields;
import vn.cchc.kpi.dossier.form.FileRefusal.SeveralForms;
import vn.cchc.kpi.dossier.form.FileRefusal.TooLarge;
import vn.cchc.kpi.dossier.form.FileRefusal.Unsaid;
import vn.cchc.kpi.dossier.form.FileRefusal.WrongSums;

/// Refused files as problems. No default: a refusal nobody mapped does not compile.
final class FileProblems {

    private static final String PREFIX = "dossier-metrics/form-";

    private FileProblems() {}

    static Problem of(FileRefusal refusal) {
        return switch (refusal) {
            case TooLarge(var bytes) -> Problem.of(413, PREFIX + "too-large", bytes);
            case NoWorkbook() -> Problem.of(415, PREFIX + "no-workbook");
            case LockedOrOld() -> Problem.of(422, PREFIX + "locked-or-old");
            case HasMacros() -> Problem.of(422, PREFIX + "has-macros");
            case Bomb() -> Problem.of(422, PREFIX + "bomb");
            case Damaged() -> Problem.of(422, PREFIX + "damaged");
            case NoForm() -> Problem.of(422, PREFIX + "not-found");
            case SeveralForms(var first, var second) -> at("several", second, first, second);
            case Unsaid(var parameter) -> at("unsaid", "?" + parameter, parameter);
            case Contradiction(var parameter, var asked, var place, var said) ->
                at("contradiction", "?" + parameter, parameter, asked, place, said);
            case NoSuchDay(var text, var place) -> at("no-such-day", place, text);
            case MergedCounts(var place) -> at("merged-counts", place, place);
            case RepeatedFields(var fields) -> repeated(fields);
            case WrongSums(var differences) -> sums(differences);
        };
    }

    private static Problem sums(List<Difference> differences) {
        Problem problem = Problem.of(422, PREFIX + "wrong-sums", differences.size());
        for (Difference one : differences) {
            problem = problem.at(one.place(), "dossier-metrics/not-the-sum", one.stated(), one.sum());
        }
        return problem;
    }

    private static Problem repeated(List<Repeated> fields) {
        Problem problem = Problem.of(422, PREFIX + "repeated-fields", fields.size());
        for (Repeated one : fields) {
            problem = problem.at(
                    one.place(), PREFIX + "repeated-field", one.place(), one.first(), one.name(), one.code());
        }
        return problem;
    }

    private static Problem at(String reason, String pointer, Object... args) {
        return Problem.of(422, PREFIX + reason, args).at(pointer, PREFIX + reason, args);
    }
}
