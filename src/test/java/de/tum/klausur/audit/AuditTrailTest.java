package de.tum.klausur.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("http")
class AuditTrailTest {

    private final UUID session = UUID.randomUUID();

    @Inject
    AuditTrail trail;

    @Inject
    EntityManager database;

    @Test
    void actIsRecordedWithItsActor() {
        act(Logins.ta(), "probe.act");
        Logins.lecturer()
                .request()
                .get("/api/audit?session=" + session)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].actor", equalTo("Toni Tutor"))
                .body("items[0].action", equalTo("probe.act"))
                .body("items[0].detail.entries", equalTo(42));
    }

    @Test
    void actOfThePlatformHasNoActor() {
        QuarkusTransaction.requiringNew().run(() -> trail.record(event()));
        Logins.admin().request().get("/api/audit?session=" + session).then().body("items[0].actor", nullValue());
        assertThat(Logins.lecturer().page("/audit?session=" + session)).contains("The platform");
    }

    @Test
    void actThatFailsLeavesNoTrace() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.record(event());
                    throw new IllegalStateException("fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        Logins.lecturer().request().get("/api/audit?session=" + session).then().body("items", hasSize(0));
    }

    @Test
    void recordingOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> trail.record(event())).isInstanceOf(TransactionalException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set action = 'nothing'", "delete from audit_entry", "truncate audit_entry"})
    void whatHappenedCannotBeChanged(String statement) {
        QuarkusTransaction.requiringNew().run(() -> trail.record(event()));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(statement).executeUpdate()))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void pageTellsNewestFirstAndOfOneSession() {
        act(Logins.ta(), "probe.first");
        act(Logins.ta(), "probe.second");
        UUID other = UUID.randomUUID();
        act(Logins.ta(), "probe.other", other);
        assertThat(Logins.lecturer().page("/audit?session=" + session))
                .containsSubsequence("probe.second", "probe.first")
                .contains("probe/12345678…", "&lt;b&gt;")
                .doesNotContain("probe.other");
        assertThat(Logins.lecturer().page("/audit")).contains("probe.other", "/audit?session=" + other);
    }

    @Test
    void actionIsToldInWordsWhereThereAreAny() {
        act(Logins.ta(), "attempt.hand-in");
        assertThat(Logins.lecturer().page("/audit?session=" + session))
                .contains("Handed in")
                .doesNotContain("attempt.hand-in");
    }

    @Test
    void longTrailIsPaged() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 51; i++) {
                trail.record(event());
            }
        });
        assertThat(Logins.lecturer().page("/audit?session=" + session))
                .contains("Page 1 of 2", "/audit?session=" + session + "&amp;page=2");
        Logins.lecturer()
                .request()
                .get("/api/audit?session=" + session)
                .then()
                .body("total", equalTo(51), "pages", equalTo(1));
    }

    @Test
    void emptyTrailSaysSo() {
        assertThat(Logins.lecturer().page("/audit?session=" + session))
                .contains("Nothing has been recorded for this session");
    }

    @Test
    void nonsenseForASessionIsNotThere() {
        Logins.lecturer()
                .request()
                .accept(ContentType.HTML)
                .get("/audit?session=nonsense")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyLecturersAndAdminsRead() {
        for (Login login : new Login[] {Logins.student("au01stu"), Logins.ta()}) {
            login.request().get("/audit").then().statusCode(403);
            login.request().get("/api/audit").then().statusCode(403);
        }
        Logins.admin().request().get("/audit").then().statusCode(200);
        given().get("/api/audit").then().statusCode(401);
    }

    private AuditEvent event() {
        return new AuditEvent("probe.act", "probe/1", Optional.of(session), Map.of());
    }

    private void act(Login login, String action) {
        act(login, action, session);
    }

    private static void act(Login login, String action, UUID session) {
        login.request()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/audit-probe?action=" + action + "&session=" + session)
                .then()
                .statusCode(204);
    }
}
