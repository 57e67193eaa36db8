/// The demonstration, loaded as an integrator would: tokens from Keycloak, every call through the gateway, nothing
/// behind the API's back. Loading again changes nothing: what exists is recognised by its natural key.
@NullMarked
package vn.cchc.launcher.demo;

import org.jspecify.annotations.NullMarked;
