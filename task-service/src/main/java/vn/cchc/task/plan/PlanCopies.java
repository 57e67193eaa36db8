package vn.cchc.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Which version of each plan is known here, its end included.
@ApplicationScoped
class PlanCopies {

    private static final String STORE = """
            insert into plan_copy (plan_id, version, issuer_code, number, title, status)
            values (?, ?, ?, ?, ?, 'ACTIVE')
            on conflict (plan_id) do update
            set version = excluded.version, issuer_code = excluded.issuer_code, number = excluded.number,
                title = excluded.title, status = excluded.status
            where excluded.version > plan_copy.version""";

    private static final String END = """
            insert into plan_copy (plan_id, version, issuer_code, status) values (?, ?, ?, ?)
            on conflict (plan_id) do update set version = excluded.version, status = excluded.status
            where excluded.version > plan_copy.version""";

    private final DataSource dataSource;

    PlanCopies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// True when the plan is new or newer than the one known; false leaves everything as it is. Concurrent editions
    /// of
    /// one plan take turns here.
    boolean store(PlanEdition plan) {
        return isNews(STORE, upsert -> {
            upsert.setObject(1, plan.planId());
            upsert.setLong(2, plan.version());
            upsert.setString(3, plan.agencyCode());
            upsert.setString(4, plan.number());
            upsert.setString(5, plan.title());
        });
    }

    /// True when nothing newer is known of the plan than its end.
    boolean store(PlanClosed end) {
        return isNews(END, upsert -> {
            upsert.setObject(1, end.planId());
            upsert.setLong(2, end.version());
            upsert.setString(3, end.agencyCode());
            upsert.setString(4, end.status().name());
        });
    }

    private boolean isNews(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(sql)) {
            binding.bind(upsert);
            return upsert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new PlanStoreException(failure);
        }
    }

    private interface Binding {
        void bind(PreparedStatement upsert) throws SQLException;
    }
}
