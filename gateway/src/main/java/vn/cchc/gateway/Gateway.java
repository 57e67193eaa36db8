package vn.cchc.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts the gateway.
@QuarkusMain
public final class Gateway {

    /// Without this switch the server itself answers an address it cannot read, with an empty 400; with it such an
    /// address comes to [the edge][vn.cchc.gateway.edge.PlainForm], which refuses it with a word.
    public static final String ADDRESSES_ARE_OURS = "vertx.disableURIValidation";

    public static void main(String... args) {
        System.setProperty(ADDRESSES_ARE_OURS, "true");
        Quarkus.run(args);
    }

    private Gateway() {}
}
