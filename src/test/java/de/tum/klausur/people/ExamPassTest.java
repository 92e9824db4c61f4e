package de.tum.klausur.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser that has nothing but the pass of an exam. */
@QuarkusTest
@Tag("http")
class ExamPassTest {

    private static final Login STUDENT = Logins.student("ep01own", "03755001");

    @Inject
    ExamPass pass;

    @Inject
    Clock clock;

    @Test
    void personOfThePassIsThePersonOfTheSignIn() {
        STUDENT.request().get("/notices").then().statusCode(200);
        by(pass(STUDENT, in(Duration.ofHours(1))))
                .get("/api/attempts")
                .then()
                .statusCode(200)
                .body("$", equalTo(List.of()));
    }

    @Test
    void attemptOfAnotherIsNotThere() {
        by(pass(STUDENT, in(Duration.ofHours(1))))
                .get("/api/attempts/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/notices", "/api/banks", "/api/results", "/api/sessions"})
    void passCountsForExamsOnly(String path) {
        by(pass(STUDENT, in(Duration.ofHours(1)))).get(path).then().statusCode(401);
    }

    @Test
    void passThatEndedIsNone() {
        by(pass(STUDENT, in(Duration.ofSeconds(-1))))
                .get("/api/attempts")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void nonsenseIsNoPass(String nonsense) {
        by(nonsense).get("/api/attempts").then().statusCode(401);
    }

    @Test
    void passThatSomebodyChangedIsNone() {
        String[] mine = pass(STUDENT, in(Duration.ofHours(1))).split("\\.");
        String[] other = pass(Logins.student("ep02oth", "03755002"), in(Duration.ofHours(1)))
                .split("\\.");
        by(mine[0] + "." + other[1] + "." + mine[2]).get("/api/attempts").then().statusCode(401);
        assertThat(mine).hasSize(3);
    }

    @Test
    void tokenOfTheCallerCountsBeforeThePass() {
        Logins.lecturer()
                .request()
                .cookie("exam-pass", pass(STUDENT, in(Duration.ofHours(1))))
                .get("/api/attempts")
                .then()
                .statusCode(403);
    }

    @Test
    void signingOutTakesThePassAway() {
        assertThat(by(pass(STUDENT, in(Duration.ofHours(1))))
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Sec-Fetch-Dest", "document")
                        .redirects()
                        .follow(false)
                        .get("/sign-out")
                        .detailedCookie("exam-pass")
                        .getMaxAge())
                .isZero();
    }

    private String pass(Login login, Instant until) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("http://keycloak.test/realms/tum");
        claims.setSubject(login.subject());
        claims.setClaim("preferred_username", login.login());
        claims.setClaim("university_login", login.login());
        claims.setClaim("matriculation_number", login.matriculationNumber().orElseThrow());
        claims.setClaim("given_name", login.givenName());
        claims.setClaim("family_name", login.familyName());
        claims.setClaim("email", login.login() + "@example.org");
        JsonWebToken token = new DefaultJWTCallerPrincipal(claims);
        return pass.write(token, until);
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private static RequestSpecification by(String pass) {
        return given().cookie("exam-pass", pass).accept("application/json");
    }
}
