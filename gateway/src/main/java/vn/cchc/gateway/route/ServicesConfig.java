package vn.cchc.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The services behind the door, by name.
@ConfigMapping(prefix = "cchc.gateway.services")
public interface ServicesConfig {

    @WithParentName
    Map<String, Service> byName();

    interface Service {

        /// Scheme, host and port; no path.
        URI url();

        /// First path segments under `/api/v1` that this service answers.
        Set<String> routes();

        /// How long it may work on what was sent before it begins its answer; the silence limit where it says
        /// nothing, and for requests without a body.
        Optional<Duration> patience();
    }
}
