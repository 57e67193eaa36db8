package vn.cchc.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// Depth and age of the outbox, read when the metrics are scraped. An age that grows means facts are not leaving this
/// service.
@ApplicationScoped
class OutboxMetrics {

    private final DataSource dataSource;

    OutboxMetrics(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("cchc.outbox.depth", this, m -> m.query("select count(*) from outbox"))
                .description("Facts waiting to be published")
                .register(registry);
        Gauge.builder(
                        "cchc.outbox.age",
                        this,
                        m -> m.query(
                                "select coalesce(extract(epoch from clock_timestamp() - min(time)), 0) from outbox"))
                .description("Age of the oldest waiting fact")
                .baseUnit("seconds")
                .register(registry);
    }

    private double query(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        } catch (SQLException _) {
            return Double.NaN;
        }
    }
}
