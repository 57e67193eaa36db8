package vn.cchc.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvenTokensTest {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    private Instant now = START;
    private Instant end = START.plus(Duration.ofMinutes(10));
    private int proofs;
    private final ProvenTokens tokens = new ProvenTokens(new Proof(), () -> now);

    @Test
    void theSameTokenIsProvenOnce() {
        authenticate("Bearer a");
        SecurityIdentity again = authenticate("Bearer a");

        assertThat(proofs).isEqualTo(1);
        assertThat(again.getPrincipal().getName()).isEqualTo("Bearer a");
        assertThat(again.getRoles()).containsExactly(Role.VIEWER);
    }

    @Test
    void anotherTokenIsProvenForItself() {
        authenticate("Bearer a");

        assertThat(authenticate("Bearer b").getPrincipal().getName()).isEqualTo("Bearer b");
        assertThat(proofs).isEqualTo(2);
    }

    @Test
    void theProofIsForgottenAfterAWhile() {
        authenticate("Bearer a");
        now = START.plus(ProvenTokens.MEMORY);
        authenticate("Bearer a");

        assertThat(proofs).isEqualTo(2);
    }

    @Test
    void theProofDoesNotOutliveTheToken() {
        end = START.plusSeconds(5);
        authenticate("Bearer a");
        now = end;
        authenticate("Bearer a");

        assertThat(proofs).isEqualTo(2);
    }

    @Test
    void aRefusedTokenIsNotRemembered() {
        assertThatThrownBy(() -> authenticate("Bearer forged")).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> authenticate("Bearer forged")).isInstanceOf(AuthenticationFailedException.class);

        assertThat(proofs).isEqualTo(2);
    }

    @Test
    void withoutATokenNothingIsRemembered() {
        authenticate(null);
        authenticate(null);

        assertThat(proofs).isEqualTo(2);
    }

    @Test
    void theRequestOfTheFirstProofIsNotKept() {
        authenticate("Bearer a");

        assertThat(authenticate("Bearer a").getAttributes()).containsOnlyKeys("tenant");
    }

    private SecurityIdentity authenticate(@Nullable String authorization) {
        return tokens.authenticate(request(authorization), fake(IdentityProviderManager.class, Map.of()))
                .await()
                .indefinitely();
    }

    private final class Proof implements HttpAuthenticationMechanism {
        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
            proofs++;
            String header = request.request().getHeader("Authorization");
            if ("Bearer forged".equals(header)) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            JsonWebToken token =
                    fake(JsonWebToken.class, Map.of("getName", "" + header, "getExpirationTime", end.getEpochSecond()));
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(token)
                            .addRoles(Set.of(Role.VIEWER))
                            .addAttribute("tenant", "Default")
                            .addAttribute(RoutingContext.class.getName(), request)
                            .build());
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext request) {
            throw new UnsupportedOperationException();
        }
    }

    private static RoutingContext request(@Nullable String authorization) {
        HttpServerRequest request =
                fake(HttpServerRequest.class, authorization == null ? Map.of() : Map.of("getHeader", authorization));
        return fake(RoutingContext.class, Map.of("request", request));
    }

    /// Answers each method by its name, others with null.
    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> answers.get(method.getName())));
    }
}
