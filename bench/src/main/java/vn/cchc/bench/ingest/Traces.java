package vn.cchc.bench.ingest;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import vn.cchc.bench.stage.Stage;

/// What an import leaves behind, counted by the database and by the broker.
final class Traces implements AutoCloseable {
    private static final String TOPIC = "cchc.dossier-metrics";
    private static final String WRITTEN = """
            select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_user_tables
            where relname ~ '^(dossier_row|agency_window)'""";

    private final Connection kpi;
    private final Admin admin;

    Traces(Stage stage) throws SQLException {
        kpi = stage.database("kpi");
        admin = Admin.create(Map.of("bootstrap.servers", stage.access().bootstrapServers()));
    }

    /// Rows and totals ever written. A session tells what it wrote within a second of its being idle, or of its next
    /// transaction.
    long rowsWritten() throws SQLException, InterruptedException {
        Thread.sleep(2_000);
        try (Statement statement = kpi.createStatement()) {
            statement.execute("select pg_stat_clear_snapshot()");
            try (ResultSet row = statement.executeQuery(WRITTEN)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /// Facts ever published of dossier metrics.
    long facts() throws Exception {
        Map<TopicPartition, OffsetSpec> ends =
                admin.describeTopics(List.of(TOPIC)).allTopicNames().get().values().stream()
                        .map(TopicDescription::partitions)
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(
                                partition -> new TopicPartition(TOPIC, partition.partition()),
                                _ -> OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    @Override
    public void close() throws SQLException {
        admin.close();
        kpi.close();
    }
}
