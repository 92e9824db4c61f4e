package de.tum.klausur.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class CurrentPersonTest {

    @Inject
    TestPeople known;

    @Inject
    People people;

    @Test
    void firstRequestMakesThePersonKnown() {
        Login login = Logins.student("cp01new", "03712345");
        login.request().get("/notices").then().statusCode(200);
        PersonView person = known.of(login);
        assertThat(person.login()).isEqualTo("cp01new");
        assertThat(person.matriculationNumber()).contains("03712345");
        assertThat(people.byId(person.id())).isEqualTo(person);
    }

    @Test
    void externalHasNoMatriculationNumber() {
        Login login = Logins.externalStudent("cp02ext");
        login.request().get("/notices").then().statusCode(200);
        assertThat(known.of(login).matriculationNumber()).isEmpty();
    }

    @Test
    void changedNameIsTakenOverForTheSamePerson() {
        Login before = new Login("cp03nam", Optional.empty(), "Kim", "Alt", Set.of("student"));
        Login after = new Login("cp03nam", Optional.of("03799999"), "Kim", "Neu", Set.of("student"));
        before.request().get("/notices").then().statusCode(200);
        UUID id = known.of(before).id();
        after.request().get("/notices").then().statusCode(200);
        assertThat(known.of(after)).isEqualTo(new PersonView(id, "cp03nam", Optional.of("03799999"), "Kim", "Neu"));
    }

    @Test
    void manyFirstRequestsAtOnceAreOnePerson() throws Exception {
        Login login = Logins.student("cp04rac");
        int requests = 12;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService browser = Executors.newFixedThreadPool(requests)) {
            Stream<Future<Integer>> answers = IntStream.range(0, requests)
                    .mapToObj(i -> browser.submit(() -> {
                        start.await();
                        return login.request().get("/notices").statusCode();
                    }))
                    .toList()
                    .stream();
            start.countDown();
            assertThat(answers.map(CurrentPersonTest::get)).containsOnly(200);
        }
        assertThat(known.count(login)).isEqualTo(1);
    }

    @Test
    void languageOfMailsIsTheOneChosenLast() {
        Login login = Logins.student("cp05lan");
        login.request().header("Accept-Language", "de").get("/notices").then().statusCode(200);
        assertThat(known.language(login)).isEqualTo("de");
        login.request().header("Accept-Language", "en").get("/notices").then().statusCode(200);
        assertThat(known.language(login)).as("a browser's wish changes nothing").isEqualTo("de");
        login.request().cookie("language", "en").get("/notices").then().statusCode(200);
        assertThat(known.language(login)).isEqualTo("en");
    }

    @Test
    void unknownPersonIsNotThere() {
        assertThatThrownBy(() -> people.byId(UUID.randomUUID())).isInstanceOf(NotThere.class);
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
