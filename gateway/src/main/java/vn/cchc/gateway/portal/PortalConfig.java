package vn.cchc.gateway.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What the portal tells that depends on where the suite runs.
@ConfigMapping(prefix = "cchc.gateway.portal")
interface PortalConfig {

    /// The realm as people and other systems reach it.
    String issuerUrl();

    /// The audience a token must name.
    @WithDefault("${quarkus.oidc.token.audience}")
    String audience();
}
