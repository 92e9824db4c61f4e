package de.tum.klausur.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.ApiOperation;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may call what, for each route that the API's description names: a new route without a rule fails here. */
@QuarkusTest
@Tag("http")
class ApiRolesTest {

    private static final String STUDENT = "student";
    private static final String TA = "ta";
    private static final String LECTURER = "lecturer";
    private static final String ADMIN = "admin";

    /** The table of architecture.md; the longest beginning of an address decides. */
    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            Map.entry("/api/attempts", Set.of(STUDENT)),
            Map.entry("/api/attempts/try-", Set.of(STUDENT, TA, LECTURER, ADMIN)),
            Map.entry("/api/audit", Set.of(LECTURER, ADMIN)),
            Map.entry("/api/banks", Set.of(TA, LECTURER, ADMIN)),
            Map.entry("/api/exams", Set.of(TA, LECTURER, ADMIN)),
            Map.entry("/api/marking", Set.of(TA, LECTURER)),
            Map.entry("/api/notices", Set.of(STUDENT, TA, LECTURER, ADMIN)),
            Map.entry("/api/objections", Set.of(TA, LECTURER)),
            Map.entry("/api/results", Set.of(STUDENT)),
            Map.entry("/api/results/{session}", Set.of(LECTURER, ADMIN)),
            Map.entry("/api/review", Set.of(STUDENT)),
            Map.entry("/api/review/session", Set.of(LECTURER)),
            Map.entry("/api/sessions", Set.of(LECTURER, ADMIN)),
            Map.entry("/api/sessions/{session}/announcements", Set.of(LECTURER)),
            Map.entry("/api/sessions/{session}/late", Set.of(LECTURER)),
            Map.entry("/api/sessions/{session}/time", Set.of(LECTURER)));

    private static final List<Login> ALL =
            List.of(Logins.student("ge61rol"), Logins.ta(), Logins.lecturer(), Logins.admin());

    @Test
    void strangersAreToldToSignIn() {
        assertThat(forPeople()).isNotEmpty().allSatisfy(operation -> {
            Response answer = operation.call(given());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        });
    }

    @Test
    void peopleWithoutARoleGetNowhere() {
        assertThat(forPeople())
                .allSatisfy(operation -> assertThat(operation
                                .call(Logins.ta().withRoles().request())
                                .statusCode())
                        .isEqualTo(403));
    }

    /** A phone's link needs nobody who is signed in: a stranger without its secret is told the same as anybody. */
    @Test
    void whatIsForEverybodyAsksForNoSignIn() {
        assertThat(ApiOperation.all().stream().filter(ApiOperation::isForEverybody))
                .isNotEmpty()
                .allSatisfy(operation ->
                        assertThat(operation.call(given()).statusCode()).isEqualTo(409));
    }

    @Test
    void eachRoleGetsThereAndNoFurther() {
        assertThat(forPeople()).allSatisfy(operation -> {
            Set<String> may = may(operation);
            for (Login login : ALL) {
                int status = operation.call(login.request()).statusCode();
                if (may.containsAll(login.roles())) {
                    assertThat(status)
                            .as("%s", login.roles())
                            .isNotIn(401, 403, 405)
                            .isLessThan(500);
                } else {
                    assertThat(status).as("%s", login.roles()).isEqualTo(403);
                }
            }
        });
    }

    private static List<ApiOperation> forPeople() {
        return ApiOperation.all().stream()
                .filter(operation -> !operation.isForEverybody())
                .toList();
    }

    private static Set<String> may(ApiOperation operation) {
        return Stream.of(operation.path())
                .flatMap(path -> MAY.keySet().stream().filter(path::startsWith))
                .max(Comparator.comparingInt(String::length))
                .map(MAY::get)
                .orElseThrow(() -> new AssertionError("say here who may call " + operation));
    }
}
