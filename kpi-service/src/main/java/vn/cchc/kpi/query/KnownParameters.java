package vn.cchc.kpi.query;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.query.QueryValue;

/// The query parameters of an operation. Others are passed over unless somebody looks, and what was misspelt is then
/// not done: with `?dry_run=true` everything would be stored.
public final class KnownParameters {

    private static final int LONGEST_NAME = 100;

    private final SortedSet<String> names = new TreeSet<>();
    private final Map<String, String> choices = new TreeMap<>();

    private KnownParameters() {}

    /// @param beans classes whose fields are the parameters, used as `@BeanParam`
    public static KnownParameters of(Class<?>... beans) {
        KnownParameters known = new KnownParameters();
        for (Class<?> bean : beans) {
            for (Field field : bean.getDeclaredFields()) {
                QueryParam parameter = field.getAnnotation(QueryParam.class);
                if (parameter != null) {
                    known.names.add(parameter.value());
                }
            }
        }
        return known;
    }

    /// A parameter with one of few values: named without a value, or with two, it says nothing that could be done.
    public KnownParameters choosing(String name, String wanted) {
        choices.put(name, wanted);
        return this;
    }

    /// @throws vn.cchc.kit.problem.ProblemException 400 with every parameter nobody knows, or the first that chooses
    ///     nothing
    public void require(Map<String, List<String>> given) {
        List<String> unknown = given.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(KnownParameters::shown)
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw unknown(unknown).toException();
        }
        choices.forEach((name, wanted) -> {
            List<String> values = given.getOrDefault(name, List.of(wanted));
            if (values.size() != 1 || values.getFirst().isEmpty()) {
                throw new QueryValue(name, String.join(",", values)).wrong(wanted);
            }
        });
    }

    private Problem unknown(List<String> unknown) {
        String known = String.join(", ", names);
        Problem problem = Problem.of(400, "request/unknown-parameter", unknown.getFirst(), known);
        for (String name : unknown) {
            problem = problem.at("?" + name, "request/unknown-parameter", name, known);
        }
        return problem;
    }

    private static String shown(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
