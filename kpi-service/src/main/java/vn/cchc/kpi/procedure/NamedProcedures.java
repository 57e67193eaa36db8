package vn.cchc.kpi.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The procedures an import names, each with its publishers, collected while it is read. There are a few thousand in
/// the country: of an import that names many times as many, no more is remembered than that.
public final class NamedProcedures {

    private static final int MOST = 50_000;

    record Named(String code, String publisher) {}

    private final Set<Named> seen = new HashSet<>();
    private final List<Named> order = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private boolean tooMany;

    /// @param code national code; absent when the row is about a field or an agency
    public void add(@Nullable String code, @Nullable String publisher, @Nullable String fieldCode) {
        if (code == null || tooMany) {
            return;
        }
        Named named = new Named(code, publisher == null ? "" : publisher);
        if (seen.add(named)) {
            order.add(named);
            fields.add(fieldCode == null ? "" : fieldCode);
            tooMany = order.size() == MOST;
        }
    }

    /// Whether all of them are remembered.
    boolean complete() {
        return !tooMany;
    }

    List<String> codes() {
        return order.stream().map(Named::code).toList();
    }

    /// Empty where the code was national.
    List<String> publishers() {
        return order.stream().map(Named::publisher).toList();
    }

    /// Empty where the row named no field.
    List<String> fields() {
        return List.copyOf(fields);
    }
}
