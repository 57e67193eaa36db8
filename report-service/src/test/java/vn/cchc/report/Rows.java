package vn.cchc.report;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Looks into the database of the service under test from outside.
public final class Rows {

    private Rows() {}

    public static int count(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                Story.config("quarkus.datasource.jdbc.url"),
                Story.config("quarkus.datasource.username"),
                Story.config("quarkus.datasource.password"));
    }
}
