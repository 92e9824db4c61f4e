package de.tum.klausur.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * As in production: behind a proxy that speaks https, with a sign-in service, which can hang. Only with little patience for who
 * stops in the middle of a request; on a busy machine that may cut honest requests too, so tests with large bodies run elsewhere.
 */
public final class SignInByHttps implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("KLAUSUR_PROXY", "true", "klausur.limits.body-within", "2S");
    }

    /** Without the one that lets the tests' own tokens in. */
    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresTestResource.class), new TestResourceEntry(SignInService.class));
    }
}
