package vn.cchc.task.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A `where` clause that grows, with its parameters in order.
final class Condition {

    /// The same rule as [vn.cchc.task.assignment.usecase.AssignmentAccess], over many rows.
    private static final String VISIBLE =
            "(agency_code = any(array(select agency_subtree(?))) or issuer_code = any(array(select agency_subtree(?)))"
                    + " or coordinating @> array[?]::text[])";

    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> parameters = new ArrayList<>();

    /// What an agency may see; everything when there is no agency to bound it.
    Condition visibleTo(Optional<String> agency) {
        agency.ifPresent(code -> and(VISIBLE, code, code, code));
        return this;
    }

    Condition matching(AssignmentFilter filter) {
        equal("plan_id", filter.planId());
        equal("agency_code", filter.agencyCode());
        equal("area", filter.area());
        equal("status", filter.status());
        if (filter.dueBefore() != null) {
            and("next_due_on < ?", filter.dueBefore());
        }
        return this;
    }

    Condition after(@Nullable PlaceInList place) {
        if (place != null) {
            and("(plan_id, ordinal, id) > (?, ?, ?)", place.planId(), place.ordinal(), place.id());
        }
        return this;
    }

    Condition equal(String column, @Nullable Object value) {
        if (value != null) {
            and(column + " = ?", value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    private void and(String clause, Object... values) {
        sql.append(" and ").append(clause);
        parameters.addAll(List.of(values));
    }

    String sql() {
        return sql.toString();
    }

    /// Binds its parameters from `first` on and returns the next free index.
    int bind(PreparedStatement query, int first) throws SQLException {
        int index = first;
        for (Object parameter : parameters) {
            query.setObject(index++, parameter);
        }
        return index;
    }
}
