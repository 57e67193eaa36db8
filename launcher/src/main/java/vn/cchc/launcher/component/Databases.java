package vn.cchc.launcher.component;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.cchc.launcher.home.Secrets;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.topology.Topology;
import vn.cchc.launcher.topology.Topology.Database;

/// The databases of the topology and the roles that own them.
final class Databases {
    static final String SUPERUSER = "postgres";

    private final Topology topology;
    private final Secrets secrets;

    Databases(Topology topology, Secrets secrets) {
        this.topology = topology;
        this.secrets = secrets;
    }

    String url(String database) {
        return "jdbc:postgresql://" + Topology.HOST + ":" + topology.postgres().port() + "/" + database;
    }

    String superuserPassword() {
        return secrets.get(topology.postgres().superuserSecret());
    }

    /// Makes what is missing and gives each role its current password. Nobody else may connect to a role's database.
    void ensure() {
        asSuperuser(connection -> {
            for (Database database : topology.databases()) {
                ensure(connection, database);
            }
        });
    }

    private void ensure(Connection connection, Database database) throws SQLException {
        String name = database.name();
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role %I login", name);
        }
        execute(connection, "alter role %I login password %L", name, secrets.get(database.secret()));
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database %I owner %I", name, name);
            execute(connection, "revoke connect, temporary on database %I from public", name);
        }
    }

    /// Throws away all that is in `database`.
    void recreate(String name) {
        asSuperuser(connection -> {
            execute(connection, "drop database if exists %I with (force)", name);
            execute(connection, "create database %I owner %I", name, name);
            execute(connection, "revoke connect, temporary on database %I from public", name);
        });
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void asSuperuser(Work work) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), SUPERUSER, superuserPassword())) {
            work.with(connection);
        } catch (SQLException e) {
            throw new LaunchFailure("The databases cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// The server itself quotes names (%I) and literals (%L) before the statement is run.
    private static void execute(Connection connection, String template, String... values) throws SQLException {
        String placeholders = ", ?".repeat(values.length);
        String statement;
        try (PreparedStatement format = connection.prepareStatement("select format(?" + placeholders + ")")) {
            format.setString(1, template);
            for (int i = 0; i < values.length; i++) {
                format.setString(i + 2, values[i]);
            }
            try (ResultSet rows = format.executeQuery()) {
                rows.next();
                statement = rows.getString(1);
            }
        }
        try (var run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
