package de.tum.klausur.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import de.tum.klausur.local.server.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * Stands in Keycloak's place: describes itself, publishes its key and signs tokens like Keycloak's. The application finds
 * and verifies them as it does in production.
 */
final class SignIn implements AutoCloseable {

    private static final int KEY_BITS = 2048;
    private static final float LIFE_MINUTES = 180;
    private static final String REALM = "/realms/tum";

    private final HttpServer server;
    private final RsaJsonWebKey key;

    private SignIn(HttpServer server, RsaJsonWebKey key) {
        this.server = server;
        this.key = key;
    }

    /** Starts it at a free port of 127.0.0.1. */
    static SignIn start() throws IOException {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(KEY_BITS);
            key.setKeyId("bench");
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free()), 0);
            SignIn signIn = new SignIn(server, key);
            signIn.answer("/.well-known/openid-configuration", description(signIn.url()));
            signIn.answer("/certs", new JsonWebKeySet(key).toJson());
            server.start();
            return signIn;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, String json) {
        byte[] bytes = json.getBytes(UTF_8);
        server.createContext(REALM + path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String description(String url) {
        return """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout", "userinfo_endpoint": "%1$s/userinfo",
             "introspection_endpoint": "%1$s/introspect", "scopes_supported": ["openid"],
             "id_token_signing_alg_values_supported": ["RS256"]}
            """.formatted(url);
    }

    /** The realm's address. */
    String url() {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), REALM);
    }

    /** A token of a person with one role. */
    String token(String login, String role, Map<String, String> more) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(url());
        claims.setAudience("klausur");
        claims.setSubject("subject-of-" + login);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFE_MINUTES);
        claims.setGeneratedJwtId();
        claims.setClaim("preferred_username", login);
        claims.setClaim("university_login", login);
        claims.setClaim("given_name", "Given");
        claims.setClaim("family_name", "Family " + login);
        claims.setClaim("email", login + "@example.org");
        claims.setClaim("realm_access", Map.of("roles", List.of(role)));
        more.forEach(claims::setClaim);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
