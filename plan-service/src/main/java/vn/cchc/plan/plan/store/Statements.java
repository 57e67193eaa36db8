package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Statements by hand on the transaction's own connection: batches in, rows out.
@ApplicationScoped
public class Statements {

    /// Writes one item's parameters.
    @FunctionalInterface
    public interface Binder<T> {
        void bind(PreparedStatement statement, T item) throws SQLException;
    }

    /// Reads one row.
    @FunctionalInterface
    public interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    private static final int BATCH = 500;

    private final DataSource dataSource;

    Statements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> void batch(String sql, Collection<T> items, Binder<T> binder) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T item : items) {
                binder.bind(statement, item);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException failure) {
            throw new PlanStoreException("Rows of a plan could not be written", failure);
        }
    }

    /// One statement that answers nothing.
    public void run(String sql, Object... parameters) {
        batch(sql, List.<Object[]>of(parameters), (statement, values) -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        });
    }

    /// Parameters may be absent, text, numbers, UUIDs, arrays of text or UUIDs.
    public <R> List<R> query(String sql, Reader<R> reader, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<R> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new PlanStoreException("Rows of a plan could not be read", failure);
        }
    }

    /// Like [#query], one row at a time: for more rows than memory should hold. Needs a transaction.
    public <R> void forEach(String sql, Reader<R> reader, Consumer<R> look, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(BATCH);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    look.accept(reader.read(rows));
                }
            }
        } catch (SQLException failure) {
            throw new PlanStoreException("Rows of a plan could not be read", failure);
        }
    }

    public static void setTexts(PreparedStatement statement, int index, Collection<String> texts) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("text", texts.toArray()));
    }

    public static void setInt(PreparedStatement statement, int index, @Nullable Integer value) throws SQLException {
        statement.setObject(index, value, Types.INTEGER);
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    public static @Nullable List<String> textsOrNull(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null ? null : texts(row, column);
    }

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
