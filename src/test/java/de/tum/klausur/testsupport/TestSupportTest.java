package de.tum.klausur.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class TestSupportTest {

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @Test
    void studentComesWithNameNumberAndRole() {
        Logins.student("ge23abc", "03700001")
                .request()
                .get("/probe/login")
                .then()
                .statusCode(200)
                .body(startsWith("ge23abc 03700001 false"));
    }

    @Test
    void strangerAndExpiredTokenAreUnauthorised() {
        given().get("/probe/login").then().statusCode(401);
        given().auth()
                .oauth2(Logins.student("ge23abc").expiredToken())
                .get("/probe/login")
                .then()
                .statusCode(401);
    }

    @Test
    void wrongRoleIsForbidden() {
        Logins.lecturer().request().get("/probe/login").then().statusCode(403);
    }

    @Test
    void clockStandsWhereItIsPutAndMovesOn() {
        clock.stopAt(Instant.parse("2026-02-13T09:00:00Z"));
        clock.advance(Duration.ofMinutes(90));

        given().get("/probe/time").then().body(equalTo("2026-02-13T10:30:00Z"));
    }

    @Test
    void clockRunsWithTheMachineOtherwise() {
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void formIsTakenWithItsTokenOnly() {
        Forms.post(Logins.ta(), "/probe/form", Map.of("word", "größer"))
                .statusCode(200)
                .body(equalTo("größer"));
        Logins.ta().request().formParam("word", "x").post("/probe/form").then().statusCode(400);
    }

    @Test
    void databaseIsDurablePostgres() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("server_version")).startsWith("18.");
    }

    private String setting(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
