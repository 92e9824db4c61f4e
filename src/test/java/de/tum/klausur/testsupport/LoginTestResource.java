package de.tum.klausur.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the application trust the tokens of {@link Logins}. Every {@code @QuarkusTest} gets it without asking. */
public final class LoginTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.public-key", TestKeys.publicKey(), "quarkus.oidc.token.issuer", Login.ISSUER);
    }

    @Override
    public void stop() {
        // Nothing to give back.
    }
}
