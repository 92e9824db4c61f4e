package de.tum.klausur.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class DescriptionTest {

    @Test
    void staffReadTheDescriptionOfTheApi() {
        Logins.ta()
                .request()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/audit"))
                .body("paths.keySet()", everyItem(startsWith("/api/")));
    }

    @Test
    void studentsDoNot() {
        Logins.student("ge23abc").request().get("/q/openapi").then().statusCode(403);
        given().get("/q/openapi").then().statusCode(401);
    }

    @Test
    void figuresAreForAdmins() {
        Logins.admin().request().get("/q/metrics").then().statusCode(200);
        Logins.lecturer().request().get("/q/metrics").then().statusCode(403);
        given().get("/q/metrics").then().statusCode(401);
    }

    @Test
    void nothingElseIsThere() {
        Logins.admin().request().get("/q/dev-ui").then().statusCode(403);
        Logins.admin().request().get("/q/swagger-ui").then().statusCode(403);
    }
}
