package vn.cchc.kit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is asking, taken from the verified token.
///
/// @param subject    stable id of the person or service account
/// @param name       user name, for the audit trail
/// @param client     OIDC client the token was issued to: the source system of pushed figures
/// @param agencyCode agency the caller acts for; absent only for an administrator of the whole suite
/// @param roles      realm roles, see [Role]
public record Caller(
        String subject,
        String name,
        String client,
        @Nullable String agencyCode,
        Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /// An administrator without an agency sees everything.
    public boolean seesEverything() {
        return agencyCode == null && has(Role.ADMIN);
    }
}
