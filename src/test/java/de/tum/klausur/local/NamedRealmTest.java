package de.tum.klausur.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.local.server.Ports;
import de.tum.klausur.local.server.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedRealmTest {

    @Test
    void realmTellsWhoItIs() {
        try (RealmProbe probe = RealmProbe.answering("{\"issuer\": \"https://a/realms/tum\"}")) {
            NamedRealm realm = NamedRealm.ask(probe.url() + "/");
            assertThat(realm.issuer()).isEqualTo("https://a/realms/tum");
            assertThat(realm.isDemo()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"login.example.org/realms/tum", "https://", "tum", "ftp://a/realms/tum", "https://a b/realms"})
    void whatIsNoAddressIsToldSo(String url) {
        assertThatThrownBy(() -> NamedRealm.ask(url))
                .isInstanceOf(StartProblem.class)
                .hasMessageContainingAll("KLAUSUR_OIDC_URL is no address of a realm: " + url, "It looks like https://");
    }

    @Test
    void portWhereNothingListensIsToldSo() {
        assertThatThrownBy(() -> NamedRealm.ask("http://127.0.0.1:%d/realms/tum".formatted(Ports.free())))
                .isInstanceOf(StartProblem.class)
                .hasMessageContainingAll("KLAUSUR_OIDC_URL", "nothing listens there", "Is Keycloak running");
    }

    @Test
    void unknownHostIsToldSo() {
        assertThatThrownBy(() -> NamedRealm.ask("https://nowhere.invalid/realms/tum"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("no such host is known");
    }

    @Test
    void addressThatIsNoRealmIsToldSo() {
        try (RealmProbe probe = RealmProbe.answering(404, "{\"error\": \"Realm does not exist\"}")) {
            assertThatThrownBy(() -> NamedRealm.ask(probe.url()))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContainingAll("answers 404", "It must be a realm's address");
        }
    }

    @Test
    void keycloakBehindAProxyThatIsStillStartingIsToldSo() {
        try (RealmProbe probe = RealmProbe.answering(502, "Bad Gateway")) {
            assertThatThrownBy(() -> NamedRealm.ask(probe.url()))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("answers 502. Keycloak is down or still starting; try again.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Welcome</html>", "{}", "[]", ""})
    void pageThatDescribesNoRealmIsToldSo(String body) {
        try (RealmProbe probe = RealmProbe.answering(body)) {
            assertThatThrownBy(() -> NamedRealm.ask(probe.url()))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("describes no realm");
        }
    }
}
