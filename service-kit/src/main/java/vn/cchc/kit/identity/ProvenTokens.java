package vn.cchc.kit.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Remembers for half a minute, and never beyond its end, that a bearer token is genuine. Clients send the same token
/// with every request, and to prove it anew costs more than most requests.
///
/// What is remembered is what [OidcAuthenticationMechanism] found, under the whole `Authorization` header; every
/// other header is proven. A key that the realm withdraws is thus honoured half a minute longer.
@Alternative
@Priority(1)
@ApplicationScoped
public class ProvenTokens implements HttpAuthenticationMechanism {

    static final Duration MEMORY = Duration.ofSeconds(30);
    static final int MOST = 10_000;

    private final HttpAuthenticationMechanism proof;
    private final InstantSource clock;
    private final Map<String, Proven> proven = new ConcurrentHashMap<>();

    private record Proven(SecurityIdentity identity, Instant until) {}

    @Inject
    ProvenTokens(OidcAuthenticationMechanism proof) {
        this(proof, InstantSource.system());
    }

    ProvenTokens(HttpAuthenticationMechanism proof, InstantSource clock) {
        this.proof = proof;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return proof.authenticate(request, identities);
        }
        Proven known = proven.get(header);
        if (known != null && clock.instant().isBefore(known.until)) {
            return Uni.createFrom().item(known.identity);
        }
        return proof.authenticate(request, identities).invoke(identity -> remember(header, identity));
    }

    private void remember(String header, @Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        Instant now = clock.instant();
        Instant end = Instant.ofEpochSecond(token.getExpirationTime());
        Instant until = now.plus(MEMORY);
        if (proven.size() >= MOST) {
            proven.values().removeIf(one -> !now.isBefore(one.until));
        }
        if (proven.size() < MOST) {
            proven.put(header, new Proven(withoutRequest(identity), end.isBefore(until) ? end : until));
        }
    }

    /// The identity without the request it was first seen in, which would otherwise stay in memory with it.
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                builder.addAttribute(name, value);
            }
        });
        return builder.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return proof.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return proof.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return proof.getCredentialTransport(request);
    }
}
