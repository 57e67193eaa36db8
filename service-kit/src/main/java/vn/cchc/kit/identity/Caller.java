package vn.cchc.kit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is asking, taken from the verified token. Injected, it is always the caller of the current request, also in a
/// bean that lives longer.
public interface Caller {

    /// Stable id of the person or service account.
    String subject();

    /// User name, for the audit trail.
    String name();

    /// OIDC client the token was issued to: the source system of pushed figures.
    String client();

    /// Agency the caller acts for; absent only for an administrator of the whole suite.
    @Nullable
    String agencyCode();

    /// Realm roles, see [Role].
    Set<String> roles();

    default boolean has(String role) {
        return roles().contains(role);
    }

    /// An administrator without an agency sees everything.
    default boolean seesEverything() {
        return agencyCode() == null && has(Role.ADMIN);
    }

    static Caller of(String subject, String name, String client, @Nullable String agencyCode, Set<String> roles) {
        return new Known(subject, name, client, agencyCode, roles);
    }

    /// A caller as a value.
    record Known(
            String subject,
            String name,
            String client,
            @Nullable String agencyCode,
            Set<String> roles) implements Caller {
        public Known {
            roles = Set.copyOf(roles);
        }
    }
}
