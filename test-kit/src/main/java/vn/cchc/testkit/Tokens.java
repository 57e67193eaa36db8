package vn.cchc.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Signs the tokens Keycloak would give out, with a key the application under test trusts.
/// `Tokens.as("lan").role(Role.UNIT_OFFICER).agency("Z01.05.01").sign()`
public final class Tokens {

    public static final String AUDIENCE = "cchc-api";

    private static final KeyPair TRUSTED = keys(TestJvm.shared("cchc.test.key", Tokens::newPrivateKey));
    private static final KeyPair UNTRUSTED = newKeys();

    private final String name;
    private final Set<String> roles = new LinkedHashSet<>();
    private @Nullable String agency;
    private String client = "cchc-portal";
    private String audience = AUDIENCE;
    private Instant expires = Instant.now().plus(Duration.ofHours(1));

    private Tokens(String name) {
        this.name = name;
    }

    public static Tokens as(String name) {
        return new Tokens(name);
    }

    public Tokens role(String role) {
        roles.add(role);
        return this;
    }

    public Tokens agency(String code) {
        agency = code;
        return this;
    }

    /// The OIDC client: the source system of pushed figures.
    public Tokens client(String clientId) {
        client = clientId;
        return this;
    }

    public Tokens audience(String other) {
        audience = other;
        return this;
    }

    public Tokens expired() {
        expires = Instant.now().minus(Duration.ofHours(1));
        return this;
    }

    public String sign() {
        return claims().jws().keyId("test").sign(TRUSTED.getPrivate());
    }

    /// Signed by a key nobody trusts.
    public String forge() {
        PrivateKey stranger = UNTRUSTED.getPrivate();
        return claims().jws().keyId("test").sign(stranger);
    }

    /// `alg: none`, the oldest forgery there is.
    public String unsigned() {
        String[] parts = sign().split("\\.");
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return header + "." + parts[1] + ".";
    }

    private JwtClaimsBuilder claims() {
        JwtClaimsBuilder claims = Jwt.claims()
                .subject("subject-of-" + name)
                .preferredUserName(name)
                .issuer("https://test.invalid/realms/cchc")
                .audience(audience)
                .issuedAt(expires.minus(Duration.ofHours(2)))
                .expiresAt(expires)
                .claim("azp", client)
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.copyOf(roles)));
        return agency == null ? claims : claims.claim("agency", agency);
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded());
    }

    private static String newPrivateKey() {
        return Base64.getEncoder().encodeToString(newKeys().getPrivate().getEncoded());
    }

    private static KeyPair keys(String privateKey) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
            return new KeyPair(
                    rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
