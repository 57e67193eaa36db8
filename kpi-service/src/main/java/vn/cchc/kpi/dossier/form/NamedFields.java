package vn.cchc.kpi.dossier.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kpi.dossier.form.FileRefusal.Repeated;
import vn.cchc.kpi.dossier.form.FormRows.DerivedField;

/// The fields of a form with the lines they stand on. Of a field on two lines neither is its count, and the second
/// would be taken for a correction of the first.
final class NamedFields {

    private static final int MOST = 1_000;

    private final List<DerivedField> derived = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<Repeated> repeated = new ArrayList<>();

    /// The code of the field named in a cell.
    String code(int row, String place, String name) {
        FieldCode field = FieldCode.of(name);
        if (field.derived() && derived.size() < MOST) {
            derived.add(new DerivedField(row, name, field.code()));
        }
        String first = places.putIfAbsent(field.code(), place);
        if (first != null && repeated.size() < MOST) {
            repeated.add(new Repeated(place, first, name, field.code()));
        }
        return field.code();
    }

    /// Those whose codes were made of their names, the first of them.
    List<DerivedField> derived() {
        return List.copyOf(derived);
    }

    /// Lines about a field that a line above them is about.
    List<Repeated> repeated() {
        return List.copyOf(repeated);
    }
}
