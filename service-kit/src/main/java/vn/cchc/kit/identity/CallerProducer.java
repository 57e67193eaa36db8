package vn.cchc.kit.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CallerProducer {

    private static final String AGENCY = "agency";
    private static final String AUTHORIZED_PARTY = "azp";

    private final SecurityIdentity identity;

    CallerProducer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// Request scoped, so that a bean injected once still speaks of the caller of each request.
    @Produces
    @RequestScoped
    @Unremovable
    Caller caller() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.of("anonymous", "anonymous", "", null, identity.getRoles());
        }
        String subject = Objects.requireNonNullElse(token.getSubject(), token.getName());
        String client = text(token, AUTHORIZED_PARTY);
        return Caller.of(
                subject,
                Objects.requireNonNullElse(token.getName(), subject),
                client == null ? "" : client,
                text(token, AGENCY),
                identity.getRoles());
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
