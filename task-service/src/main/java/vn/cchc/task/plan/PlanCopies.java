package vn.cchc.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/// Which version of each plan is known here, and its end apart: content and end may come in any order, and the newer
/// of the two tells whether the plan runs. A version is 0 before it is known.
@ApplicationScoped
class PlanCopies {

    private static final String STORE = """
            insert into plan_copy (plan_id, version, issuer_code, number, title, status)
            values (?, ?, ?, ?, ?, 'ACTIVE')
            on conflict (plan_id) do update
            set version = excluded.version, issuer_code = excluded.issuer_code, number = excluded.number,
                title = excluded.title,
                status = case when plan_copy.end_version >= excluded.version then plan_copy.status else 'ACTIVE' end
            where excluded.version > plan_copy.version
            returning status, end_version, ended_on""";

    private static final String END = """
            insert into plan_copy (plan_id, version, issuer_code, status, end_version, ended_on)
            values (?, 0, ?, ?, ?, ?)
            on conflict (plan_id) do update
            set status = excluded.status, end_version = excluded.end_version, ended_on = excluded.ended_on
            where excluded.end_version > greatest(plan_copy.version, plan_copy.end_version)""";

    private final DataSource dataSource;

    PlanCopies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Keeps the edition unless a newer one is known. Concurrent editions of one plan take turns here.
    Reception store(PlanEdition plan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(STORE)) {
            upsert.setObject(1, plan.planId());
            upsert.setLong(2, plan.version());
            upsert.setString(3, plan.agencyCode());
            upsert.setString(4, plan.number());
            upsert.setString(5, plan.title());
            try (ResultSet stored = upsert.executeQuery()) {
                return stored.next() ? reception(plan, stored) : new Reception.Known();
            }
        } catch (SQLException failure) {
            throw new PlanStoreException(failure);
        }
    }

    private static Reception reception(PlanEdition plan, ResultSet stored) throws SQLException {
        long ended = stored.getLong("end_version");
        return plan.version() > ended
                ? new Reception.InForce()
                : new Reception.Ended(new PlanClosed(
                        plan.planId(),
                        plan.agencyCode(),
                        PlanClosed.Status.valueOf(stored.getString("status")),
                        ended,
                        stored.getObject("ended_on", LocalDate.class)));
    }

    /// True when nothing newer is known of the plan than its end.
    boolean store(PlanClosed end) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(END)) {
            upsert.setObject(1, end.planId());
            upsert.setString(2, end.agencyCode());
            upsert.setString(3, end.status().name());
            upsert.setLong(4, end.version());
            upsert.setObject(5, end.occurredOn());
            return upsert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new PlanStoreException(failure);
        }
    }
}
