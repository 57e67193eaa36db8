package vn.cchc.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The table of first answers.
@ApplicationScoped
class FirstAnswers {

    private final DataSource dataSource;

    FirstAnswers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Answer(
            String requestHash,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    /// True when this transaction is the first with the key. A concurrent first waits here until the other has
    /// committed or failed.
    boolean claim(String caller, String key, String requestHash) throws SQLException {
        String sql = "insert into idempotency_key (caller, key, request_hash) values (?, ?, ?) on conflict do nothing";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, caller);
            insert.setString(2, key);
            insert.setString(3, requestHash);
            return insert.executeUpdate() == 1;
        }
    }

    void record(String caller, String key, Answer answer) throws SQLException {
        String sql =
                "update idempotency_key set status = ?, location = ?, etag = ?, body = ? where caller = ? and key = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, answer.body());
            update.setString(5, caller);
            update.setString(6, key);
            update.executeUpdate();
        }
    }

    Optional<Answer> find(String caller, String key) throws SQLException {
        String sql =
                "select request_hash, status, location, etag, body from idempotency_key where caller = ? and key = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, caller);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Answer(
                                row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                        : Optional.empty();
            }
        }
    }
}
