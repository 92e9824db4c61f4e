package de.tum.klausur.dump;

import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.attempt.RecordsNow;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.attempt.model.Journal;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.version.QuestionHash;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.marking.MarkView;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.Origin;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A database that went the whole way on an earlier release is carried on with by this one. What changes it comes last. */
@QuarkusTest
@TestProfile(FromDump.class)
@Tag("http")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CarryingOnTest {

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @Inject
    RecordsNow records;

    @Inject
    Attempts attempts;

    @Inject
    Marks marks;

    @Inject
    MarkingNow marking;

    @Inject
    QuestionBank bank;

    @BeforeEach
    void goOnWhereItWasDumped() {
        clock.stopAt(WholeYear.NOW);
    }

    @Test
    void journalsAreWholeInOrderAndUnchanged() {
        assertJournalsHold();
        assertThat(strings("select distinct kind from journal_entry order by 1"))
                .containsExactly("ANSWERED", "CLOSED", "HANDED_IN", "OPENED", "STARTED");
    }

    private void assertJournalsHold() {
        assertThat(attempts())
                .hasSizeGreaterThan(6)
                .allSatisfy(id ->
                        assertThat(records.holds(id)).as("journal of %s", id).isTrue());
    }

    @Test
    void replayGivesTheAnswersThatTheEarlierReleaseTold() {
        Map<String, JsonNode> states = Told.stored().entrySet().stream()
                .filter(one -> one.getKey().matches("\\S+ /api/attempts/[0-9a-f-]{36} en"))
                .collect(Collectors.toMap(
                        one -> one.getKey().replaceAll(".*/([0-9a-f-]{36}) en", "$1"), Map.Entry::getValue));
        assertThat(states).hasSizeGreaterThan(3);
        states.forEach((id, told) -> {
            List<JournalEntry> journal = records.journal(UUID.fromString(id));
            Map<String, Integer> replayed = Journal.answers(journal).entrySet().stream()
                    .collect(Collectors.toMap(
                            one -> one.getKey().toString(),
                            one -> one.getValue().revision()));
            Map<String, Integer> then = told.path("answers").properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            one -> one.getValue().path("revision").asInt()));
            assertThat(replayed).isEqualTo(then);
            Map<PartRef, Response> responses = attempts.responses(UUID.fromString(id));
            assertThat(records.answers(UUID.fromString(id), responses.keySet())).isEqualTo(Journal.answers(journal));
            assertThat(responses).hasSameSizeAs(then);
            Journal.answers(journal)
                    .forEach((part, answer) -> assertThat(responses).containsEntry(part, answer.response()));
        });
    }

    @Test
    void jsonSaysWhatItSaidWordForWord() {
        Map<String, JsonNode> stored = Told.stored();
        assertThat(stored).hasSizeGreaterThan(50);
        stored.forEach(
                (asked, told) -> assertThat(Told.now(asked, clock)).as(asked).isEqualTo(told));
    }

    @Test
    void pagesShowTheReviewAndTheExam() {
        String review = path("du22mixe /api/review/[0-9a-f-]{36} en").replace("/api", "");
        clock.stopAt(WholeYear.IN_THE_WINDOW);
        assertThat(WholeYear.MIXED.page(review)).contains("about 4000", "see sketch", "It is there.", "granted");
        clock.stopAt(WholeYear.NOW);
        String open = path("du77open /api/attempts/[0-9a-f-]{36} en").replace("/api", "");
        assertThat(new Sat(WholeYear.OPEN, open.replaceAll(".*/", "")).paper("en"))
                .contains("data-part=\"chain/a\"");
        assertThat(WholeYear.OPEN.request().get("/api" + open).asString()).contains("\"-1,6\"");
    }

    @Test
    void markingAgainGivesTheSameMarksAndTraces() {
        int compared = 0;
        for (UUID id : attempts()) {
            AttemptView attempt = attempts.get(id);
            if (attempt.state().ended()) {
                compared += compare(attempt, marks.current(id));
            }
        }
        assertThat(compared).isGreaterThan(60);
        long before = count("mark");
        marking.sweep();
        assertThat(count("mark")).isEqualTo(before);
    }

    private int compare(AttemptView attempt, Map<PartRef, MarkView> given) {
        int compared = 0;
        for (var part : marking.again(attempt)) {
            MarkView mark = given.get(part.ref());
            if (mark != null && mark.origin() == Origin.AUTOMATIC) {
                Outcome.Marked marked = (Outcome.Marked) part.outcome();
                assertThat(part.part().credits().times(marked.fraction())).isEqualTo(mark.credits());
                assertThat(marked.trace())
                        .as("%s of %s", part.ref(), attempt.id())
                        .hasToString(mark.trace().toString());
                compared++;
            }
        }
        return compared;
    }

    @Test
    void storedQuestionsAreStillTheVersionsThatTheirHashesName() {
        List<String> hashes = strings("select hash from question_version");
        assertThat(hashes).hasSizeGreaterThan(8).allSatisfy(hash -> {
            QuestionVersion version = bank.version(hash);
            assertThat(QuestionHash.of(version.template(), version.figures())).isEqualTo(hash);
        });
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void openAttemptGoesOnSavingAndIsHandedIn() {
        String id = path("du77open /api/attempts/[0-9a-f-]{36} en").replaceAll(".*/", "");
        Sat sat = new Sat(WholeYear.OPEN, id).opened();
        sat.saveAll(List.of(typed("chain/a", 3, "-1.6"), typed("chain/a", 1, "old"), typed("words/a", 0, "stride")))
                .statusCode(200)
                .body("changes.outcome", contains("SAVED", "STALE", "SAVED"))
                .body("changes.revision", contains(4, 4, 1));
        sat.save(typed("words/a", 1, "stride")).statusCode(200).body("changes[0].outcome", equalTo("UNCHANGED"));
        sat.handIn(Map.of("chain/a", 4, "words/a", 1, "answering-typed/b", 2, "answering-fields/e", 1))
                .statusCode(200)
                .body("state", equalTo("HANDED_IN"))
                .body("entries", equalTo(13));
        assertJournalsHold();
        marking.sweep();
        assertThat(marks.current(UUID.fromString(id)))
                .hasEntrySatisfying(
                        PartRef.parse("words/a").orElseThrow(),
                        mark -> assertThat(mark.credits()).hasToString("1.0"));
        Json.get(Logins.student("du88read"), "/api/attempts").statusCode(200);
    }

    private static String path(String pattern) {
        return Told.stored().keySet().stream()
                .filter(key -> key.matches(pattern))
                .findFirst()
                .orElseThrow()
                .split(" ", -1)[1];
    }

    private List<UUID> attempts() {
        return strings("select id\\:\\:text from attempt order by 1").stream()
                .map(UUID::fromString)
                .toList();
    }

    private long count(String table) {
        return Long.parseLong(strings("select count(*)\\:\\:text from " + table).getFirst());
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (List<String>) database.createNativeQuery(query).getResultList());
    }
}
