package vn.cchc.kit.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;

/// The relay's view of the table, on the one connection that holds the relay lock.
final class OutboxRows {

    /// Session lock that makes one replica the relay; the database releases it when that session ends, however it
    /// ends.
    private static final long RELAY_LOCK = 0x63636863_6f757462L;

    /// Removes what was published and reads what waits, in one round trip: at most so many rows and, but for the first,
    /// so many bytes, because a round must fit into memory whatever waits. Losing the removal in a crash would only
    /// publish the rows again under the same ids, so its commit need not wait for the disk.
    private static final String NEXT = """
            with fast as (select set_config('synchronous_commit', 'off', true)),
                 gone as (delete from outbox using fast where seq = any(?))
            select seq, id, aggregatetype, aggregateid, type, payload, time, headers
            from (select waiting.*, sum(octet_length(payload)) over (order by seq) - octet_length(payload) as before
                  from (select * from outbox where seq <> all(?) order by seq limit ?) waiting) measured
            where before < ?
            order by seq""";

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    boolean tryBecomeRelay() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    void stepDown() throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            unlock.setLong(1, RELAY_LOCK);
            unlock.execute();
        }
    }

    List<OutboxRow> next(List<Long> published, int limit, long bytes) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            Array gone = connection.createArrayOf("bigint", published.toArray());
            next.setArray(1, gone);
            next.setArray(2, gone);
            next.setInt(3, limit);
            next.setLong(4, bytes);
            try (ResultSet rows = next.executeQuery()) {
                List<OutboxRow> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row(rows));
                }
                return read;
            }
        }
    }

    private static OutboxRow row(ResultSet rows) throws SQLException {
        return new OutboxRow(
                rows.getLong(1),
                rows.getObject(2, UUID.class),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getObject(7, OffsetDateTime.class).toInstant(),
                headers(rows.getString(8)));
    }

    private static Map<String, String> headers(@Nullable String json) {
        if (json == null || json.equals("{}")) {
            return Map.of();
        }
        Map<String, String> headers = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : EventJson.tree(json).properties()) {
            headers.put(field.getKey(), field.getValue().asText());
        }
        return headers;
    }
}
