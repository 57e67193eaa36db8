package vn.cchc.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
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
    }
}
