package de.tum.klausur;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkView;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What authors do after a session is scheduled reaches nobody who sits it. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class FrozenWalkTest {

    private static final String MOCK = """
            id: mock
            title: {en: Mock}
            minutes: 31
            credits: 2
            aids: {en: None}
            problems:
              - title: {en: Numbers}
                questions: [one, two]
            """;

    private final Login student = Logins.student("fr22oze");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow marking;

    @Inject
    Marks marks;

    @Test
    void editedAndRemovedQuestionsAreSatAndMarkedAsTheyWereFrozen() {
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("09-cnn", "cnn")
                .number("09-cnn/one.md", "The old text.", 1)
                .number("09-cnn/two.md", "Soon removed.", 2)
                .write("papers/mock.yaml", MOCK)
                .synced();
        ExamHall hall = ExamHall.open().seat(student);
        folder.number("09-cnn/one.md", "The new text.", 9)
                .delete("banks/09-cnn/two.md")
                .delete("papers/mock.yaml")
                .synced();
        Sat sat = hall.start(student).opened();
        assertThat(sat.paper("en")).contains("The old text.", "Soon removed.").doesNotContain("The new text.");
        sat.save(Sat.typed("one/a", 0, "1")).statusCode(200);
        sat.save(Sat.typed("two/a", 0, "3")).statusCode(200);
        sat.handIn(Map.of("one/a", 1, "two/a", 1)).statusCode(200);
        folder.clear();
        marking.sweep();
        Map<PartRef, MarkView> given = marks.current(UUID.fromString(sat.id()));
        assertThat(given.get(part("one")).credits()).isEqualTo(Credits.of("1"));
        assertThat(given.get(part("two")).credits()).isEqualTo(Credits.ZERO);
    }

    private static PartRef part(String question) {
        return new PartRef(new QuestionId(question), new PartId("a"));
    }
}
