package vn.cchc.gateway.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.cchc.gateway.problem.Problem;
import vn.cchc.gateway.problem.Refusals;

/// Asks whether the bearer token is genuine: signed by the realm, in time, meant for this API. The realm's keys are
/// kept in memory, so the answer needs no network. Who may do what is the services' question.
@ApplicationScoped
public class TokenCheck implements Handler<RoutingContext> {

    private static final String CLIENT = TokenCheck.class.getName() + ".client";

    private final IdentityProviderManager identities;
    private final EdgeConfig config;

    TokenCheck(IdentityProviderManager identities, EdgeConfig config) {
        this.identities = identities;
        this.config = config;
    }

    @Override
    public void handle(RoutingContext exchange) {
        check(exchange, identity -> decide(exchange, identity));
    }

    /// For what is open to everybody: whoever shows a token shows a genuine one, and it goes no further, so that the
    /// answer is the same for all.
    public void ofAnybody(RoutingContext exchange) {
        if (!exchange.request().headers().contains(HttpHeaderNames.AUTHORIZATION)) {
            exchange.next();
            return;
        }
        check(exchange, identity -> {
            if (isGenuine(identity)) {
                exchange.request().headers().remove(HttpHeaderNames.AUTHORIZATION);
                exchange.next();
            } else {
                Refusals.refuse(exchange, Problem.unauthenticated());
            }
        });
    }

    private void check(RoutingContext exchange, Consumer<SecurityIdentity> decision) {
        exchange.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER); // it would answer without a problem document
        Context context = exchange.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(exchange, identities)
                .subscribe()
                .with(
                        identity -> on(context, () -> decision.accept(identity)),
                        failure -> on(context, () -> refuse(exchange, failure)));
    }

    /// Who sends the request, in the words of its token: client id and subject.
    static String client(RoutingContext exchange) {
        return exchange.get(CLIENT);
    }

    private static boolean isGenuine(SecurityIdentity identity) {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken;
    }

    private static void decide(RoutingContext exchange, SecurityIdentity identity) {
        if (!isGenuine(identity)) {
            Refusals.refuse(exchange, Problem.unauthenticated());
            return;
        }
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        exchange.put(CLIENT, token.<String>getClaim("azp") + " " + token.getSubject());
        exchange.next();
    }

    private void refuse(RoutingContext exchange, Throwable failure) {
        if (failure instanceof OIDCException) {
            Log.warnf("The realm's keys cannot be had: %s", failure.getMessage());
            Refusals.refuse(exchange, Problem.of(503).retryAfter(config.retryAfter()));
            return;
        }
        Log.debugf(failure, "Refused a token");
        Refusals.refuse(exchange, Problem.unauthenticated());
    }

    private static void on(Context context, Runnable work) {
        if (context.equals(Vertx.currentContext())) {
            work.run();
        } else {
            context.runOnContext(_ -> work.run());
        }
    }
}
