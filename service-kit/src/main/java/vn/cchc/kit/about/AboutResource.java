package vn.cchc.kit.about;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The cheapest authenticated answer a service can give: name and version. Also the yardstick other reads are
/// measured by.
@Path("/api/v1/about")
@RunOnVirtualThread
public class AboutResource {

    private final About about;

    AboutResource(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.about = new About(service, version);
    }

    public record About(String service, String version) {}

    @GET
    @Authenticated
    @Operation(summary = "Name and version of this service")
    public About about() {
        return about;
    }
}
