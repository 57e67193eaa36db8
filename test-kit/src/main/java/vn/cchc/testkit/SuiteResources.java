package vn.cchc.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Gives the application under test a fresh database, Kafka, and the key [Tokens] signs with:
/// `@QuarkusTest @WithTestResource(SuiteResources.class)`.
public class SuiteResources implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String database = TestPostgres.freshDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                TestPostgres.jdbcUrl(database),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "kafka.bootstrap.servers",
                TestKafka.bootstrapServers(),
                "quarkus.oidc.public-key",
                Tokens.publicKey(),
                "quarkus.oidc.token.audience",
                Tokens.AUDIENCE,
                "quarkus.http.test-port",
                "0",
                "quarkus.otel.sdk.disabled",
                "false");
    }

    @Override
    public void stop() {
        // PostgreSQL and Kafka live as long as this JVM: the next test class reuses them
    }
}
