package vn.cchc.gateway.portal;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.gateway.route.Door;

/// The address of the realm as clients know it. It may differ from the one the gateway uses inside a network, so the
/// realm itself is asked; its answer is kept, a failure is not.
@ApplicationScoped
class Issuer {

    private static final long PATIENCE_MILLIS = 2_000;

    private final String authServerUrl;
    private final HttpClient client;
    private volatile Future<String> known = Future.failedFuture("not asked yet");

    Issuer(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String authServerUrl, Door door) {
        this.authServerUrl = authServerUrl;
        this.client = door.client();
    }

    /// Never fails: while the realm does not answer, it is the address the gateway itself uses.
    Future<String> current() {
        if (known.succeeded()) {
            return known;
        }
        return client.request(new RequestOptions()
                        .setAbsoluteURI(authServerUrl + "/.well-known/openid-configuration")
                        .setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body)
                .map(metadata -> metadata.toJsonObject().getString("issuer"))
                .onSuccess(issuer -> known = Future.succeededFuture(issuer))
                .otherwise(authServerUrl);
    }
}
