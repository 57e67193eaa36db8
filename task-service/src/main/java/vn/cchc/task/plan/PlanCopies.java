package vn.cchc.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Which version of each plan is in force here.
@ApplicationScoped
class PlanCopies {

    private static final String STORE = """
            insert into plan_copy (plan_id, version, issuer_code, number, title) values (?, ?, ?, ?, ?)
            on conflict (plan_id) do update
            set version = excluded.version, issuer_code = excluded.issuer_code, number = excluded.number,
                title = excluded.title
            where excluded.version > plan_copy.version""";

    private final DataSource dataSource;

    PlanCopies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// True when the plan is new or newer than the one known; false leaves everything as it is. Concurrent
    /// activations of one plan take turns here.
    boolean store(PlanActivated plan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(STORE)) {
            upsert.setObject(1, plan.planId());
            upsert.setLong(2, plan.version());
            upsert.setString(3, plan.agencyCode());
            upsert.setString(4, plan.number());
            upsert.setString(5, plan.title());
            return upsert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new PlanStoreException(failure);
        }
    }
}
