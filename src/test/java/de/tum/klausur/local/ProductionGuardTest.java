package de.tum.klausur.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.local.server.StartProblem;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of the demo gets into production, and each refusal says what to set. */
class ProductionGuardTest {

    private static final Map<String, String> SOUND = Map.of(
            "KLAUSUR_MODE", "production",
            "KLAUSUR_URL", "https://klausur.example.org",
            "KLAUSUR_PROXY", "true",
            "KLAUSUR_DB_URL", "jdbc:postgresql://db.example.org/klausur",
            "KLAUSUR_OIDC_URL", "https://login.example.org/realms/tum",
            "KLAUSUR_OIDC_SECRET", "nobody knows this one",
            "KLAUSUR_SECRET", "0123456789abcdef0123456789abcdef");

    @Test
    void soundSettingsPass() {
        assertThat(ProductionGuard.problems(new Settings(SOUND))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KLAUSUR_URL",
                "KLAUSUR_PROXY",
                "KLAUSUR_DB_URL",
                "KLAUSUR_OIDC_URL",
                "KLAUSUR_OIDC_SECRET",
                "KLAUSUR_SECRET"
            })
    void missingOrBlankSettingIsNamed(String variable) {
        Map<String, String> missing = new HashMap<>(SOUND);
        missing.remove(variable);
        assertThat(ProductionGuard.problems(new Settings(missing)))
                .singleElement()
                .asString()
                .startsWith(variable + " ");
        assertOneProblem(variable, " ");
    }

    @Test
    void demosClientSecretIsRefused() {
        assertThat(problem("KLAUSUR_OIDC_SECRET", DemoRealm.clientSecret()))
                .startsWith("KLAUSUR_OIDC_SECRET is the demo's secret")
                .contains("set one of your own");
    }

    @Test
    void demosCookieSecretIsRefused() {
        assertThat(problem("KLAUSUR_SECRET", DemoRealm.COOKIE_SECRET))
                .startsWith("KLAUSUR_SECRET is the demo's secret")
                .contains("set one of your own");
    }

    @Test
    void secretOfFewerThan32CharactersIsRefused() {
        assertThat(problem("KLAUSUR_SECRET", "0123456789abcdef0123456789abcde"))
                .isEqualTo("KLAUSUR_SECRET has fewer than 32 characters; openssl rand -base64 32 makes a good one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/realms/tum",
                "https://127.0.0.1:8443/realms/tum",
                "http://LOCALHOST:8180/realms/tum",
                "https://[::1]:8443/realms/tum"
            })
    void realmThatOnlyThisMachineReachesIsRefused(String url) {
        assertThat(problem("KLAUSUR_OIDC_URL", url)).contains("no student's browser reaches");
    }

    @Test
    void realmOverPlainHttpIsRefused() {
        assertThat(problem("KLAUSUR_OIDC_URL", "http://login.example.org/realms/tum"))
                .contains("travel by https:// only");
    }

    @ParameterizedTest
    @CsvSource({"KLAUSUR_URL, http://klausur.example.org", "KLAUSUR_PROXY, false", "KLAUSUR_PROXY, yes"})
    void platformWithoutHttpsIsRefused(String variable, String value) {
        assertThat(problem(variable, value)).startsWith(variable).containsIgnoringCase("https");
    }

    @Test
    void allReasonsAreToldAtOnce() {
        assertThatThrownBy(() -> ProductionGuard.require(new Settings(Map.of("KLAUSUR_MODE", "production"))))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith("Klausur does not start in production:")
                .hasMessageContainingAll(
                        "KLAUSUR_DB_URL is missing",
                        "KLAUSUR_OIDC_URL is missing",
                        "KLAUSUR_OIDC_SECRET is missing",
                        "KLAUSUR_SECRET is missing",
                        "KLAUSUR_URL must be",
                        "KLAUSUR_PROXY is not true");
    }

    @Test
    void serversThatDoNotAnswerAreToldTogether() {
        Map<String, String> nowhere = new HashMap<>(SOUND);
        nowhere.put("KLAUSUR_DB_URL", "jdbc:postgresql://127.0.0.1:1/klausur");
        nowhere.put("KLAUSUR_OIDC_URL", "https://nowhere.invalid/realms/tum");
        assertThatThrownBy(() -> ProductionGuard.require(new Settings(nowhere)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContainingAll(
                        "KLAUSUR_DB_URL can't be reached", "KLAUSUR_OIDC_URL: https://nowhere.invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "KLAUSUR_OIDC_SECRET, x, fewer than 16 characters",
        "KLAUSUR_OIDC_SECRET, changeme, fewer than 16 characters",
        "KLAUSUR_DB_PASSWORD, klausur, fewer than 16 characters",
        "KLAUSUR_SECRET, x, fewer than 32 characters",
        "KLAUSUR_SECRET, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, repeats fewer than 8 characters",
        "KLAUSUR_OIDC_SECRET, abababababababababababababababab, repeats fewer than 8 characters",
        "KLAUSUR_DB_PASSWORD, 1234123412341234, repeats fewer than 8 characters"
    })
    void weakSecretIsRefused(String variable, String secret, String told) {
        assertThat(problem(variable, secret)).startsWith(variable).contains(told, "openssl rand");
    }

    @Test
    void realmThatLeadsPeopleToAnyAddressIsRefused() {
        try (RealmProbe realm = RealmProbe.answering("""
                        {"issuer": "https://login.example.org/realms/tum", "scopes_supported": ["openid"]}
                        """).leadingAnywhere()) {
            assertThat(ProductionGuard.realmProblems(realm.url()))
                    .singleElement()
                    .asString()
                    .contains("leads people who signed in to any address", "docker/keycloak/README.md");
        }
    }

    @Test
    void demoRealmIsRefusedUnderWhateverAddress() {
        try (RealmProbe realm = RealmProbe.answering("""
                {"issuer": "https://login.example.org/realms/tum", "scopes_supported": ["openid", "klausur-demo"]}
                """)) {
            assertThat(ProductionGuard.realmProblems(realm.url()))
                    .singleElement()
                    .asString()
                    .contains("is the demo realm, whose passwords the world knows", "docker/keycloak/README.md");
        }
    }

    @Test
    void keycloakThatDoesNotKnowItsHttpsAddressIsRefused() {
        try (RealmProbe realm = RealmProbe.answering("""
                {"issuer": "http://keycloak:8080/realms/tum", "scopes_supported": ["openid"]}
                """)) {
            assertThat(ProductionGuard.realmProblems(realm.url()))
                    .singleElement()
                    .asString()
                    .contains("calls itself http://keycloak:8080/realms/tum", "--hostname=https://");
        }
    }

    @Test
    void realmOfOnesOwnPasses() {
        try (RealmProbe realm = RealmProbe.answering("""
                {"issuer": "https://login.example.org/realms/tum", "scopes_supported": ["openid", "email"]}
                """)) {
            assertThat(ProductionGuard.realmProblems(realm.url())).isEmpty();
        }
    }

    private static void assertOneProblem(String variable, String value) {
        assertThat(problem(variable, value)).startsWith(variable + " ");
    }

    /** The only problem of sound settings with one changed. */
    private static String problem(String variable, String value) {
        Map<String, String> changed = new HashMap<>(SOUND);
        changed.put(variable, value);
        assertThat(ProductionGuard.problems(new Settings(changed))).hasSize(1);
        return ProductionGuard.problems(new Settings(changed)).getFirst();
    }
}
