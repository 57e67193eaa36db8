package vn.cchc.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// One real PostgreSQL for all tests of this JVM, with the durability of production; a fresh database on request.
public final class TestPostgres {

    private TestPostgres() {}

    private static final class Holder {
        private static final String URL =
                TestJvm.shared("cchc.test.postgres", () -> start().getJdbcUrl("postgres", "postgres"));

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("max_prepared_transactions", "0")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL for tests did not start", failure);
            }
        }
    }

    /// Creates an empty database and returns its name.
    public static String freshDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static String jdbcUrl(String database) {
        return Holder.URL.replace("/postgres?", "/" + database + "?");
    }

    public static DataSource dataSource(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        source.setUser("postgres");
        return source;
    }
}
