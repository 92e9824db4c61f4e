package de.tum.klausur.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A sign-in service that can hang: it gives anybody who asks a session of a few seconds, and, told so, takes requests
 * without answering them. For the ring without Keycloak; the browser ring stops the real one.
 */
public final class SignInService implements QuarkusTestResourceLifecycleManager {

    /** How long its tokens last. */
    public static final Duration LIFE = Duration.ofSeconds(4);

    private static final String HANGS = "klausur.test.sign-in-hangs";
    private static final int SIGN = 1;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server = bound();

    /** From now on requests are taken and never answered. */
    public static void hang() {
        System.setProperty(HANGS, "true");
    }

    /** From now on requests are answered again. */
    public static void answer() {
        System.clearProperty(HANGS);
    }

    @Override
    public Map<String, String> start() {
        server.setExecutor(threads);
        server.createContext("/certs", exchange -> send(exchange, keys()));
        server.createContext("/token", exchange -> send(exchange, tokens()));
        server.start();
        return settings("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The sign-in as in production, by a service at {@code url} that doesn't describe itself. */
    private static Map<String, String> settings(String url) {
        Map<String, String> settings = new HashMap<>();
        settings.put("KLAUSUR_SECRET", "a-secret-of-the-tests-that-nobody-else-uses");
        settings.put("quarkus.oidc.auth-server-url", url);
        settings.put("quarkus.oidc.application-type", "hybrid");
        settings.put("quarkus.oidc.credentials.secret", "of-a-provider-of-the-tests");
        settings.put("quarkus.oidc.discovery-enabled", "false");
        settings.put("quarkus.oidc.authorization-path", "/auth");
        settings.put("quarkus.oidc.token-path", "/token");
        settings.put("quarkus.oidc.end-session-path", "/logout");
        settings.put("quarkus.oidc.jwks-path", "/certs");
        settings.put("quarkus.oidc.token.issuer", Login.ISSUER);
        return settings;
    }

    private static HttpServer bound() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        if (Boolean.getBoolean(HANGS)) {
            return;
        }
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String tokens() {
        String token = Logins.student("ge23abc").tokenFor(LIFE);
        return """
                {"access_token": "%s", "id_token": "%s", "refresh_token": "once-more", "token_type": "Bearer",
                 "expires_in": %d}""".formatted(token, token, LIFE.toSeconds());
    }

    private static String keys() {
        try {
            byte[] encoded = Base64.getDecoder().decode(TestKeys.publicKey());
            RSAPublicKey key =
                    (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            return """
                    {"keys": [{"kty": "RSA", "kid": "%s", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}""".formatted(TestKeys.ID, number(key.getModulus()), number(key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As RFC 7518, section 2, has it: without the byte that only says that the number isn't negative. */
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? SIGN : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    @Override
    public void stop() {
        answer();
        server.stop(0);
        threads.close();
    }
}
