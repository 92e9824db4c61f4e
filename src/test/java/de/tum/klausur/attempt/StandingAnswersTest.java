package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Journal;
import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands for a part is read by one step into the journal's index; it is what a replay of all entries would tell. */
@QuarkusTest
@Tag("http")
class StandingAnswersTest {

    private static final int ENTRIES = 5_000;
    private static final int AT_ONCE = 200;

    private final Login student = Logins.student("st11and");
    private final List<PartRef> parts = IntStream.range(0, 40)
            .mapToObj(i -> PartRef.parse("question-" + i / 4 + "/" + "abcd".charAt(i % 4))
                    .orElseThrow())
            .toList();

    @Inject
    TestClock clock;

    @Inject
    AttemptRecords records;

    @Inject
    EntityManager database;

    private UUID attempt;

    @BeforeEach
    void aJournalOfAnyOrder() {
        clock.stopAt(ExamHall.OPENS);
        Sat sat = ExamHall.open().seat(student).start(student);
        attempt = UUID.fromString(sat.id());
        List<JournalEvent> happened = happened();
        QuarkusTransaction.requiringNew().run(() -> {
            OpenRecord record = records.open(attempt).orElseThrow();
            for (int done = 0; done < ENTRIES; done += AT_ONCE) {
                record.append(happened.subList(done, done + AT_ONCE), clock.instant());
            }
        });
    }

    @Test
    void whatStandsIsWhatAReplayTells() {
        Map<PartRef, Answer> replayed = Journal.answers(records.journal(attempt));
        assertThat(replayed).hasSizeGreaterThan(30);
        assertThat(records.answers(attempt, parts)).isEqualTo(replayed);
        List<PartRef> some = parts.subList(3, 9);
        QuarkusTransaction.requiringNew().run(() -> {
            OpenRecord record = records.open(attempt, some).orElseThrow();
            assertThat(record.answers())
                    .hasSizeLessThan(7)
                    .allSatisfy((part, answer) -> assertThat(replayed).containsEntry(part, answer));
            assertThat(record.attempt().head().length()).isEqualTo(ENTRIES + 1);
            assertThat(JournalChain.holds(
                            attempt, records.journal(attempt), record.attempt().head()))
                    .isTrue();
        });
    }

    /** A plan doesn't lie, however busy the machine is. */
    @Test
    void aLongJournalIsNotReadThrough() {
        String newest = AttemptRecords.NEWEST
                .replaceFirst("\\?", "array['" + parts.getFirst() + "', '" + parts.getLast() + "']")
                .replaceFirst("\\?", "cast('" + attempt + "' as uuid)");
        List<String> plan = plan("explain " + newest);
        assertThat(plan).anyMatch(line -> line.contains("journal_entry_part"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on journal_entry") || line.contains("Sort"));
    }

    private List<JournalEvent> happened() {
        Random random = new Random(7);
        UUID tab = new UUID(0, 1);
        Map<PartRef, Integer> revisions = new HashMap<>();
        List<JournalEvent> all = new ArrayList<>(List.of(new Opened(tab)));
        while (all.size() < ENTRIES) {
            PartRef part = parts.get(random.nextInt(parts.size()));
            int revision = revisions.merge(part, 1, Integer::sum);
            all.add(new Answered(part, revision, new Response.Typed("text " + random.nextInt()), tab));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<String> plan(String explained) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (List<String>) database.createNativeQuery(explained).getResultList());
    }
}
