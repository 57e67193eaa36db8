package vn.cchc.kpi.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/// Runs statements in the caller's transaction.
@ApplicationScoped
public class Database {

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Sets the parameters of one execution.
    @FunctionalInterface
    public interface Binding {
        void bind(Statement statement) throws SQLException;
    }

    /// Sets the parameters of one of many executions.
    @FunctionalInterface
    public interface BindingOf<T> {
        void bind(Statement statement, T item) throws SQLException;
    }

    /// Reads one row.
    @FunctionalInterface
    public interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    /// Work on the connection itself, for what JDBC has no word for.
    @FunctionalInterface
    public interface Work<T> {
        T on(PGConnection connection) throws SQLException;
    }

    public <T> List<T> list(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return read(statement, connection, binding, reading);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static <T> List<T> read(
            PreparedStatement statement, Connection connection, Binding binding, Reading<T> reading)
            throws SQLException {
        binding.bind(new Statement(statement, connection));
        try (ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            Row row = new Row(rows);
            while (rows.next()) {
                read.add(reading.read(row));
            }
            return read;
        }
    }

    /// As [#list], planned anew for the values given: where the best way for a few of them is the worst for
    /// thousands.
    public <T> List<T> listPlanned(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            return read(statement, connection, binding, reading);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    public <T> Optional<T> first(String sql, Binding binding, Reading<T> reading) {
        return list(sql, binding, reading).stream().findFirst();
    }

    public int update(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(new Statement(statement, connection));
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /// Runs the statement once per item, in one round trip.
    public <T> void updateAll(String sql, Collection<T> items, BindingOf<T> binding) {
        if (items.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Statement parameters = new Statement(statement, connection);
            for (T item : items) {
                parameters.rewind();
                binding.bind(parameters, item);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    public void run(String sql) {
        try (Connection connection = dataSource.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    public <T> T direct(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection.unwrap(PGConnection.class));
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
