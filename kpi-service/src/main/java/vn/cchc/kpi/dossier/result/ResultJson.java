package vn.cchc.kpi.dossier.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.problem.Problem;

/// Results as they are kept: codes and arguments, so that each reader gets them in the own language.
public final class ResultJson {

    private static final String TERM = "term";

    private ResultJson() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Kept(
            long row,
            RowOutcome outcome,
            @Nullable String code,
            @Nullable String pointer,
            @Nullable List<Object> args) {}

    public static String write(List<RowResult> rows) {
        return EventJson.write(rows.stream().map(ResultJson::kept).toList());
    }

    public static List<RowResult> read(String json) {
        return Arrays.stream(EventJson.read(json, Kept[].class))
                .map(ResultJson::result)
                .toList();
    }

    public static String writeArgs(List<Object> args) {
        return EventJson.write(packed(args));
    }

    public static List<Object> readArgs(String json) {
        return unpacked(List.of(EventJson.read(json, Object[].class)));
    }

    private static Kept kept(RowResult result) {
        RowProblem problem = result.problem();
        return problem == null
                ? new Kept(result.number(), result.outcome(), null, null, null)
                : new Kept(
                        result.number(), result.outcome(), problem.code(), problem.pointer(), packed(problem.args()));
    }

    private static RowResult result(Kept kept) {
        return kept.code() == null || kept.pointer() == null
                ? new RowResult(kept.row(), kept.outcome(), null)
                : new RowResult(
                        kept.row(),
                        kept.outcome(),
                        new RowProblem(
                                kept.row(),
                                kept.pointer(),
                                kept.code(),
                                unpacked(kept.args() == null ? List.of() : kept.args())));
    }

    private static List<Object> packed(List<Object> args) {
        return args.stream()
                .map(arg -> arg instanceof Problem.Term(var key) ? Map.of(TERM, key) : arg)
                .toList();
    }

    private static List<Object> unpacked(List<Object> args) {
        return args.stream()
                .map(arg -> arg instanceof Map<?, ?> term ? new Problem.Term(String.valueOf(term.get(TERM))) : arg)
                .toList();
    }
}
